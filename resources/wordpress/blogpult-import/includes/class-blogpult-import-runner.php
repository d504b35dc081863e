<?php
/**
 * The import itself.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Works through the posts of a job, one after the other, each whole or not at all, and stops in time for
 * the server's limit. Only one import runs at a time.
 */
class Blogpult_Import_Runner {

	const LOCK    = 'blogpult_import_lock';
	const SECONDS = 15;

	/**
	 * The job being worked on.
	 *
	 * @var Blogpult_Import_Job
	 */
	private $job;

	/**
	 * Its bundle.
	 *
	 * @var Blogpult_Import_Bundle
	 */
	private $bundle;

	/**
	 * The pictures here.
	 *
	 * @var Blogpult_Import_Media
	 */
	private $media;

	/**
	 * What the post under way has created so far.
	 *
	 * @var int[]
	 */
	private $created = array();

	/**
	 * Takes up a job whose decisions are made.
	 *
	 * @param Blogpult_Import_Job $job The job.
	 * @throws Blogpult_Import_Refusal When its file is not there any more.
	 */
	public function __construct( Blogpult_Import_Job $job ) {
		$this->job    = $job;
		$this->bundle = new Blogpult_Import_Bundle( $job->path(), false );
		$this->media  = new Blogpult_Import_Media();
	}

	/**
	 * Goes on with the job until it is done or time is up.
	 *
	 * @return bool Whether it is done.
	 * @throws Blogpult_Import_Refusal When another import is running.
	 */
	public function go_on() {
		$this->lock();
		try {
			Blogpult_Import_Media::remove_unfinished();
			$until = time() + self::SECONDS;
			$posts = array_column( $this->bundle->posts(), null, 'id' );
			while ( array() !== $this->job->state['queue'] ) {
				$id     = $this->job->state['queue'][0];
				$result = $this->one( $posts[ $id ], $this->job->state['decisions'][ $id ] );
				array_shift( $this->job->state['queue'] );
				$this->job->state['results'][] = $result;
				$this->job->save();
				$this->stay_locked();
				if ( time() >= $until ) {
					break;
				}
			}
		} finally {
			delete_option( self::LOCK );
		}
		if ( array() !== $this->job->state['queue'] ) {
			return false;
		}
		$this->job->close();
		return true;
	}

	/**
	 * Imports one post with its pictures; a failure takes back what was begun.
	 *
	 * @param array $post     A post of the bundle.
	 * @param array $decision What somebody chose: `author`, `replace`, `descriptions`.
	 * @return array What came of it: `title`, `fate`, `id`, `notes`.
	 */
	private function one( array $post, array $decision ) {
		$there  = Blogpult_Import_Posts::find( $post['id'] );
		$fate   = Blogpult_Import_Plan::fate( $post, $there, $this->bundle->media() );
		$result = array(
			'title' => $post['title'],
			'fate'  => $fate,
			'id'    => null === $there ? 0 : $there->ID,
			'notes' => array(),
		);
		if ( 'conflict' === $fate && ! $decision['replace'] ) {
			$result['fate'] = 'kept';
			return $result;
		}
		if ( in_array( $fate, array( 'same', 'trashed', 'forbidden' ), true ) ) {
			return $result;
		}
		$this->created = array();
		try {
			$result['notes'] = $this->import_media( $post, $decision['descriptions'] );
			$result['id']    = $this->import_post( $post, $there, $decision, $result['notes'] );
			$result['fate']  = null === $there ? 'created' : 'updated';
		} catch ( Blogpult_Import_Refusal $refusal ) {
			$this->take_back( $post );
			$result['fate']  = 'failed';
			$result['notes'] = array( wp_specialchars_decode( $refusal->getMessage(), ENT_QUOTES ) );
		} catch ( Throwable $fault ) {
			// A fault of this site or another plugin: its words are for whoever runs the server.
			$this->take_back( $post );
			error_log( 'Blogpult Import: ' . $fault->getMessage() ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- The place for it.
			$result['fate']  = 'failed';
			$result['notes'] = array( __( 'An unexpected error occurred in WordPress. The administrator finds it in the server\'s error log.', 'blogpult-import' ) );
		}
		return $result;
	}

	/**
	 * Brings in the pictures of a post.
	 *
	 * @param array $post    A post of the bundle.
	 * @param bool  $replace Whether descriptions that were changed here are replaced.
	 * @return string[] What somebody should know.
	 * @throws Blogpult_Import_Refusal When one cannot be stored.
	 */
	private function import_media( array $post, $replace ) {
		$notes    = array();
		$pictures = $this->bundle->media();
		foreach ( Blogpult_Import_Bundle::media_of( $post ) as $id ) {
			$what = $this->media->import( $pictures[ $id ], $this->bundle, $replace );
			if ( 'created' === $what ) {
				$this->created[] = $this->media->find( $id );
			}
			if ( 'kept' === $what ) {
				/* translators: %s: name of a file */
				$notes[] = sprintf( __( 'The description of the picture %s was changed in WordPress and was kept.', 'blogpult-import' ), basename( $pictures[ $id ]['file'] ) );
			}
		}
		return $notes;
	}

	/**
	 * Writes the post, and only then lets go of what would undo it.
	 *
	 * @param array        $post     A post of the bundle.
	 * @param WP_Post|null $there    The post here.
	 * @param array        $decision What somebody chose.
	 * @param string[]     $notes    What somebody should know; added to.
	 * @return int
	 * @throws Blogpult_Import_Refusal When WordPress refuses.
	 */
	private function import_post( array $post, $there, array $decision, array &$notes ) {
		$lookup     = array( $this->media, 'find' );
		$resolved   = Blogpult_Import_Markup::text_of( $post, $lookup );
		$categories = Blogpult_Import_Terms::categories( $post, $this->bundle->categories() );
		foreach ( $categories['missing'] as $name ) {
			/* translators: %s: name of a category */
			$notes[] = sprintf( __( 'The category %s could not be created.', 'blogpult-import' ), $name );
		}
		$thumbnail = null === $post['featured'] ? 0 : $this->media->find( $post['featured'] );
		$id        = Blogpult_Import_Posts::write( $post, $there, $resolved, $categories['ids'], $thumbnail, $decision['author'] );
		if ( null === $there ) {
			$this->created[] = $id;
		}
		foreach ( $this->created as $made ) {
			delete_post_meta( $made, Blogpult_Import_Media::PENDING );
			if ( 'attachment' === get_post_type( $made ) ) {
				wp_update_post(
					array(
						'ID'          => $made,
						'post_parent' => $id,
					)
				);
			}
		}
		Blogpult_Import_Posts::remember( $id, Blogpult_Import_Posts::source_of( $post, $this->bundle->media() ) );
		return $id;
	}

	/**
	 * Removes what the failed post had created.
	 *
	 * @param array $post A post of the bundle.
	 */
	private function take_back( array $post ) {
		foreach ( $this->created as $id ) {
			Blogpult_Import_Media::remove( $id );
		}
		foreach ( Blogpult_Import_Bundle::media_of( $post ) as $id ) {
			$this->media->forget( $id );
		}
		// Also what was stored and broke before it could be noted.
		Blogpult_Import_Media::remove_unfinished();
	}

	/**
	 * Keeps others from importing at the same time. A job takes over what it left locked itself, and
	 * anybody may after a while in which nothing has moved.
	 *
	 * @throws Blogpult_Import_Refusal When somebody else does.
	 */
	private function lock() {
		// Only one request can add an option that is not there.
		if ( add_option( self::LOCK, $this->lock_state(), '', false ) ) {
			return;
		}
		$lock = get_option( self::LOCK );
		if ( is_array( $lock ) && $lock['job'] !== $this->job->id && $lock['time'] > time() - 2 * MINUTE_IN_SECONDS ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'Another import is running on this site. Yours has not begun. Wait a minute and continue.', 'blogpult-import' ) );
		}
		$this->stay_locked();
	}

	/**
	 * Says that this job is at work now.
	 */
	private function stay_locked() {
		update_option( self::LOCK, $this->lock_state(), false );
	}

	/**
	 * Which job is at work, and when it moved last.
	 *
	 * @return array{job: string, time: int}
	 */
	private function lock_state() {
		return array(
			'job'  => $this->job->id,
			'time' => time(),
		);
	}
}
