<?php
/**
 * One import from upload to links.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * An uploaded bundle and how far its import has come. A job belongs to the user who began it, lives a
 * day, and keeps its file in a folder whose name nobody can guess.
 */
class Blogpult_Import_Job {

	/**
	 * Names the job, in addresses too.
	 *
	 * @var string
	 */
	public $id;

	/**
	 * What is known: user, name, received, decisions, queue, results.
	 *
	 * @var array
	 */
	public $state;

	/**
	 * Takes a job up.
	 *
	 * @param string $id    Its name.
	 * @param array  $state What is known.
	 */
	private function __construct( $id, array $state ) {
		$this->id    = $id;
		$this->state = $state;
	}

	/**
	 * Begins a job for the current user; takes away what older ones left.
	 *
	 * @param string $name Name of the uploaded file, to show.
	 * @return Blogpult_Import_Job
	 * @throws Blogpult_Import_Refusal When the folder cannot be written.
	 */
	public static function begin( $name ) {
		self::sweep();
		$job = new self(
			strtolower( wp_generate_password( 20, false ) ),
			array(
				'user'     => get_current_user_id(),
				'name'     => sanitize_text_field( $name ),
				'received' => 0,
			)
		);
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- The upload goes on in parts, which WP_Filesystem cannot append.
		if ( false === file_put_contents( $job->path(), '' ) ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'The upload could not be stored on this server. Nothing was imported. Perhaps its disk is full: ask whoever runs it.', 'blogpult-import' ) );
		}
		$job->save();
		return $job;
	}

	/**
	 * Takes up the current user's job of that name.
	 *
	 * @param string $id Its name.
	 * @return Blogpult_Import_Job
	 * @throws Blogpult_Import_Refusal When there is none.
	 */
	public static function open( $id ) {
		$state = 1 === preg_match( '/^[a-z0-9]{20}$/D', $id ) ? get_transient( 'blogpult_import_' . $id ) : false;
		if ( ! is_array( $state ) || get_current_user_id() !== $state['user'] ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'This upload is no longer there. What had been imported has stayed. Choose the bundle once more: posts that are there already are recognised.', 'blogpult-import' ) );
		}
		return new self( $id, $state );
	}

	/**
	 * Adds the next part of the upload.
	 *
	 * @param string $part   Path of the part.
	 * @param int    $offset Where it belongs.
	 * @throws Blogpult_Import_Refusal When it does not fit or cannot be written.
	 */
	public function append( $part, $offset ) {
		clearstatcache();
		$there = (int) filesize( $this->path() );
		$size  = (int) filesize( $part );
		if ( $offset !== $there ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'The upload lost a part on the way. Nothing was imported. Choose the bundle once more.', 'blogpult-import' ) );
		}
		// phpcs:disable WordPress.WP.AlternativeFunctions -- See above; a stream keeps a whole bundle out of the memory.
		$from    = fopen( $part, 'rb' );
		$into    = fopen( $this->path(), 'ab' );
		$written = $from && $into ? stream_copy_to_stream( $from, $into ) : false;
		if ( $from ) {
			fclose( $from );
		}
		if ( ( $into && ! fclose( $into ) ) || $written !== $size ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'The upload could not be stored on this server. Nothing was imported. Perhaps its disk is full: ask whoever runs it.', 'blogpult-import' ) );
		}
		// phpcs:enable
		$this->state['received'] = $there + $size;
		$this->save();
	}

	/**
	 * Keeps what is known.
	 */
	public function save() {
		set_transient( 'blogpult_import_' . $this->id, $this->state, DAY_IN_SECONDS );
	}

	/**
	 * The uploaded file has done its duty; what came of it is remembered for a day.
	 */
	public function close() {
		wp_delete_file( $this->path() );
		$this->state['closed'] = true;
		$this->save();
	}

	/**
	 * Takes the job away with its file.
	 */
	public function discard() {
		wp_delete_file( $this->path() );
		delete_transient( 'blogpult_import_' . $this->id );
	}

	/**
	 * Where the upload lies.
	 *
	 * @return string
	 */
	public function path() {
		return self::folder() . $this->id . '.zip';
	}

	/**
	 * The folder of uploads, made when it is missing and closed to visitors.
	 *
	 * @return string With a slash at its end.
	 */
	private static function folder() {
		$uploads = wp_upload_dir( null, false );
		$folder  = trailingslashit( $uploads['basedir'] ) . 'blogpult-import-' . substr( wp_hash( 'blogpult-import' ), 0, 16 ) . '/';
		if ( wp_mkdir_p( $folder ) && ! file_exists( $folder . 'index.php' ) ) {
			// phpcs:disable WordPress.WP.AlternativeFunctions -- Two small files that keep visitors out.
			file_put_contents( $folder . 'index.php', "<?php\n// Silence is golden.\n" );
			file_put_contents( $folder . '.htaccess', "Require all denied\n" );
			// phpcs:enable
		}
		return $folder;
	}

	/**
	 * Removes every upload with the folder they lie in.
	 */
	public static function remove_all() {
		$folder = self::folder();
		$names  = (array) glob( $folder . '*.zip' );
		foreach ( array_merge( $names, array( $folder . 'index.php', $folder . '.htaccess' ) ) as $path ) {
			wp_delete_file( $path );
		}
		foreach ( $names as $path ) {
			delete_transient( 'blogpult_import_' . basename( $path, '.zip' ) );
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- It is empty and our own.
		rmdir( $folder );
	}

	/**
	 * Removes uploads that are older than a day.
	 */
	private static function sweep() {
		foreach ( (array) glob( self::folder() . '*.zip' ) as $path ) {
			if ( filemtime( $path ) < time() - DAY_IN_SECONDS ) {
				wp_delete_file( $path );
			}
		}
	}
}
