<?php
/**
 * A bundle on this server.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * An uploaded bundle: opened, proven whole and harmless, and read from. Every way a file can be broken
 * or hostile ends in a refusal before anything is created.
 */
class Blogpult_Import_Bundle {

	const MAX_ENTRIES  = 20000;
	const MAX_DOCUMENT = 67108864;
	const MAX_PICTURE  = 67108864;

	/**
	 * The open zip.
	 *
	 * @var ZipArchive
	 */
	private $zip;

	/**
	 * The decoded bundle.json.
	 *
	 * @var array
	 */
	private $document;

	/**
	 * Opens a bundle. `$deep` also reads every picture and compares it with its name.
	 *
	 * @param string $path Where the upload lies.
	 * @param bool   $deep Whether pictures are read.
	 * @throws Blogpult_Import_Refusal When it is broken, hostile or made for another plugin.
	 */
	public function __construct( $path, $deep ) {
		if ( ! class_exists( 'ZipArchive' ) ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'This server cannot open zip files: PHP lacks the extension "zip". Nothing was imported. Ask whoever runs the server to turn it on.', 'blogpult-import' ) );
		}
		// Texts of a thousand posts are more than a page usually needs.
		wp_raise_memory_limit( 'admin' );
		$this->zip = new ZipArchive();
		// PHP takes an empty file for an empty zip.
		if ( 0 === (int) filesize( $path ) || true !== $this->zip->open( $path ) ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'This file is not a complete zip file. Nothing was imported. Perhaps the upload broke off: choose the bundle once more, exactly as Blogpult wrote it.', 'blogpult-import' ) );
		}
		$this->check_entries();
		$this->document = $this->read_document();
		$this->check_markup();
		$this->check_pictures( $deep );
	}

	/**
	 * The posts of the bundle, as bundle.json has them.
	 *
	 * @return array[]
	 */
	public function posts() {
		return $this->document['posts'];
	}

	/**
	 * The categories of the bundle, by slug.
	 *
	 * @return array[]
	 */
	public function categories() {
		return array_column( $this->document['categories'], null, 'slug' );
	}

	/**
	 * The pictures of the bundle, by id.
	 *
	 * @return array[]
	 */
	public function media() {
		return array_column( $this->document['media'], null, 'id' );
	}

	/**
	 * Name of the blog the bundle was made for.
	 *
	 * @return string
	 */
	public function blog_name() {
		return isset( $this->document['blog']['name'] ) ? (string) $this->document['blog']['name'] : '';
	}

	/**
	 * The pictures one post needs, in the order of their use.
	 *
	 * @param array $post A post of the bundle.
	 * @return string[] Ids.
	 */
	public static function media_of( array $post ) {
		$lists = array_merge( array( $post['content'] ), array_column( $post['footnotes'], 'content' ) );
		$ids   = null === $post['featured'] ? array() : array( $post['featured'] );
		foreach ( array_merge( ...$lists ) as $segment ) {
			if ( is_array( $segment ) ) {
				$ids[] = $segment['media'];
			}
		}
		return array_values( array_unique( $ids ) );
	}

	/**
	 * Copies a picture to a temporary file and proves that it is the one its name says.
	 *
	 * @param array $picture An entry of `media`.
	 * @return string Path of the temporary file; whoever asks removes it.
	 * @throws Blogpult_Import_Refusal When it is not.
	 */
	public function extract( array $picture ) {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		$path = wp_tempnam( basename( $picture['file'] ) );
		// phpcs:disable WordPress.WP.AlternativeFunctions -- Streams keep big pictures out of the memory.
		$from = $this->zip->getStream( $picture['file'] );
		$into = fopen( $path, 'wb' );
		$sum  = hash_init( 'sha256' );
		$size = 0;
		while ( $from && $into && ! feof( $from ) && $size <= $picture['bytes'] ) {
			$chunk = (string) fread( $from, 65536 );
			$size += strlen( $chunk );
			hash_update( $sum, $chunk );
			fwrite( $into, $chunk );
		}
		if ( $from ) {
			fclose( $from );
		}
		if ( $into ) {
			fclose( $into );
		}
		// phpcs:enable
		if ( hash_final( $sum ) === $picture['id'] && $size === $picture['bytes'] && self::is_picture( $path, $picture['type'] ) ) {
			return $path;
		}
		wp_delete_file( $path );
		throw new Blogpult_Import_Refusal( esc_html( self::damaged( $picture['file'] ) ) );
	}

	/**
	 * Refuses zips whose list of contents no export of Blogpult could have written.
	 *
	 * @throws Blogpult_Import_Refusal When an entry is not one.
	 */
	private function check_entries() {
		if ( $this->zip->numFiles > self::MAX_ENTRIES ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName -- PHP's own name.
			throw new Blogpult_Import_Refusal( esc_html__( 'This zip file holds far more files than a bundle of Blogpult. Nothing was imported. Choose a bundle that Blogpult made for WordPress.', 'blogpult-import' ) );
		}
		for ( $index = 0; $index < $this->zip->numFiles; $index++ ) { // phpcs:ignore WordPress.NamingConventions.ValidVariableName
			$name = (string) $this->zip->getNameIndex( $index );
			if ( 1 === preg_match( '#(?:^|/)\.\.(?:/|$)|^/|[\\\\:\x00-\x1f]#', $name ) ) {
				throw new Blogpult_Import_Refusal( esc_html__( 'This zip file holds a file whose name leads outside of it. Nothing was imported. Such files are made to do harm: ask where it comes from.', 'blogpult-import' ) );
			}
		}
	}

	/**
	 * Reads bundle.json and proves it by the manifest.
	 *
	 * @return array
	 * @throws Blogpult_Import_Refusal When it is missing, changed, too new or of another shape.
	 */
	private function read_document() {
		$manifest = json_decode( $this->text( 'manifest.json' ), true, 32 );
		if ( ! is_array( $manifest ) || ! isset( $manifest['format'], $manifest['files'] ) || ! is_array( $manifest['files'] ) ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'This zip file is not a bundle of Blogpult: its list of contents (manifest.json) is missing. Nothing was imported. Choose the zip file that Blogpult wrote, not unpacked and not packed again.', 'blogpult-import' ) );
		}
		if ( 'wordpress' !== $manifest['format'] ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'This bundle was made for something else. Nothing was imported. In Blogpult, export again and choose "WordPress".', 'blogpult-import' ) );
		}
		$text  = $this->text( 'bundle.json' );
		$known = array();
		foreach ( $manifest['files'] as $file ) {
			if ( isset( $file['path'], $file['sha256'] ) && is_string( $file['path'] ) ) {
				$known[ $file['path'] ] = $file['sha256'];
			}
		}
		if ( ! isset( $known['bundle.json'] ) || hash( 'sha256', $text ) !== $known['bundle.json'] ) {
			throw new Blogpult_Import_Refusal( esc_html( self::damaged( 'bundle.json' ) ) );
		}
		$document = json_decode( $text, true, 32 );
		$version  = is_array( $document ) && isset( $document['version'] ) ? $document['version'] : null;
		if ( is_int( $version ) && $version > Blogpult_Import_Schema::VERSION ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'This bundle comes from a newer Blogpult than this plugin knows. Nothing was imported. Ask your administrator to install the blogpult-import.zip that lies in the same bundle.', 'blogpult-import' ) );
		}
		$fault = Blogpult_Import_Schema::VERSION === $version ? Blogpult_Import_Schema::fault( $document ) : 'version';
		if ( '' !== $fault ) {
			throw new Blogpult_Import_Refusal(
				esc_html(
					/* translators: %s: a place in the file, such as posts[3].slug */
					sprintf( __( 'The contents of this bundle are not as they should be (bundle.json, %s). Nothing was imported. Export the posts from Blogpult once more.', 'blogpult-import' ), $fault )
				)
			);
		}
		return $document;
	}

	/**
	 * Refuses markup that no author of this site could write.
	 *
	 * @throws Blogpult_Import_Refusal When there is any.
	 */
	private function check_markup() {
		foreach ( $this->document['posts'] as $post ) {
			$texts = array( $post['content'] );
			foreach ( $post['footnotes'] as $note ) {
				$texts[] = $note['content'];
			}
			foreach ( $texts as $segments ) {
				if ( ! Blogpult_Import_Markup::is_harmless( Blogpult_Import_Markup::join( $segments ) ) ) {
					throw new Blogpult_Import_Refusal(
						esc_html(
							/* translators: %s: title of a post */
							sprintf( __( 'The post "%s" holds code that WordPress does not allow, such as a script. Nothing was imported. Blogpult never writes such code: ask where this bundle comes from.', 'blogpult-import' ), $post['title'] )
						)
					);
				}
			}
		}
		foreach ( $this->document['media'] as $picture ) {
			if ( ! Blogpult_Import_Markup::is_harmless( $picture['caption'] ) ) {
				throw new Blogpult_Import_Refusal( esc_html( self::damaged( $picture['file'] ) ) );
			}
		}
	}

	/**
	 * Proves that every picture is there, in its size and, if asked, byte by byte.
	 *
	 * @param bool $deep Whether pictures are read.
	 * @throws Blogpult_Import_Refusal When one is not.
	 */
	private function check_pictures( $deep ) {
		foreach ( $this->document['media'] as $picture ) {
			$about = $this->zip->statName( $picture['file'] );
			if ( false === $about || $about['size'] !== $picture['bytes'] || $picture['bytes'] > self::MAX_PICTURE ) {
				throw new Blogpult_Import_Refusal( esc_html( self::damaged( $picture['file'] ) ) );
			}
			if ( $deep ) {
				wp_delete_file( $this->extract( $picture ) );
			}
		}
	}

	/**
	 * The text of a small file of the zip; empty when it is missing.
	 *
	 * @param string $name Its path in the zip.
	 * @return string
	 * @throws Blogpult_Import_Refusal When it is too large to be what it says.
	 */
	private function text( $name ) {
		$about = $this->zip->statName( $name );
		if ( false !== $about && $about['size'] > self::MAX_DOCUMENT ) {
			throw new Blogpult_Import_Refusal( esc_html( self::damaged( $name ) ) );
		}
		return (string) $this->zip->getFromName( $name, self::MAX_DOCUMENT );
	}

	/**
	 * Whether a file opens as a picture of its type does.
	 *
	 * @param string $path Where it lies.
	 * @param string $type Its media type.
	 * @return bool
	 */
	private static function is_picture( $path, $type ) {
		$about = wp_getimagesize( $path );
		return is_array( $about ) && $about['mime'] === $type && $about[0] > 0 && $about[1] > 0;
	}

	/**
	 * What is said about a file that is not what it should be.
	 *
	 * @param string $name Its path in the zip.
	 * @return string
	 */
	private static function damaged( $name ) {
		/* translators: %s: name of a file */
		return sprintf( __( 'This bundle is damaged: %s is missing or not as Blogpult wrote it. Nothing was imported. Export the posts once more, or fetch the bundle again from where you got it.', 'blogpult-import' ), $name );
	}
}
