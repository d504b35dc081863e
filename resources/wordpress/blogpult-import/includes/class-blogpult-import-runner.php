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
	 * When this step ends.
	 *
	 * @var int
	 */
	private $until = 0;

	/**
	 * What only one request has.
	 *
	 * @var Blogpult_Import_Lock
	 */
	private $lock;

	/**
	 * Takes up a job whose decisions are made.
	 *
	 * @param Blogpult_Import_Job $job The job.
	 */
	public function __construct( Blogpult_Import_Job $job ) {
		$this->job   = $job;
		$this->media = new Blogpult_Import_Media();
		$this->lock  = new Blogpult_Import_Lock();
	}

	/**
	 * Goes on with the job until it is done or time is up.
	 *
	 * @return bool Whether it is done.
	 * @throws Blogpult_Import_Refusal When another import is running, or the job's file cannot be used any more.
	 */
	public function go_on() {
		$this->lock->take();
		try {
			// Another window may have moved it on since this request began.
			$this->job = Blogpult_Import_Job::open( $this->job->id );
			if ( ! isset( $this->job->state['closed'] ) ) {
				$this->bundle = new Blogpult_Import_Bundle( $this->job->path(), false );
				$this->step();
			}
		} finally {
			$this->lock->release();
		}
		return isset( $this->job->state['closed'] );
	}

	/**
	 * Imports posts until all are done or time is up.
	 */
	private function step() {
		Blogpult_Import_Unfinished::remove_all( $this->job->id );
		$this->until = time() + self::seconds();
		$posts       = array_column( $this->bundle->posts(), null, 'id' );
		while ( array() !== $this->job->state['queue'] ) {
			$id     = $this->job->state['queue'][0];
			$result = $this->one( $posts[ $id ], $this->job->state['decisions'][ $id ] );
			if ( null === $result ) {
				return;
			}
			array_shift( $this->job->state['queue'] );
			$this->job->state['results'][] = $result;
			$this->job->save();
			$this->lock->keep();
			if ( time() >= $this->until && array() !== $this->job->state['queue'] ) {
				return;
			}
		}
		$this->job->close();
	}

	/**
	 * How long a step may take: half of what the server allows, and never long enough for a proxy to give up.
	 *
	 * @return int Seconds.
	 */
	private static function seconds() {
		$allowed = (int) ini_get( 'max_execution_time' );
		$seconds = $allowed > 0 ? min( self::SECONDS, (int) ( $allowed / 2 ) ) : self::SECONDS;
		/**
		 * Filters how long one step of an import may take, for servers with limits of their own.
		 *
		 * @param int $seconds Seconds.
		 */
		return (int) apply_filters( 'blogpult_import_seconds', $seconds );
	}

	/**
	 * Imports one post with its pictures; a failure takes back what was begun.
	 *
	 * @param array $post     A post of the bundle.
	 * @param array $decision What somebody chose: `author`, `replace`, `descriptions`.
	 * @return array|null What came of it: `title`, `slug`, `fate`, `id`, `notes`; null when the next step goes on with its pictures.
	 */
	private function one( array $post, array $decision ) {
		$there  = Blogpult_Import_Posts::find( $post['id'] );
		$fate   = Blogpult_Import_Plan::fate( $post, $there, $this->bundle->media() );
		$result = array(
			'title' => $post['title'],
			'slug'  => $post['slug'],
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
			$notes = $this->import_media( $post, $decision['descriptions'] );
			if ( null === $notes ) {
				return null;
			}
			$result['notes'] = $notes;
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
	 * Brings in the pictures of a post, over several steps when they take long.
	 *
	 * @param array $post    A post of the bundle.
	 * @param bool  $replace Whether descriptions that were changed here are replaced.
	 * @return string[]|null What somebody should know; null when time is up before all are there.
	 * @throws Blogpult_Import_Refusal When one cannot be stored.
	 */
	private function import_media( array $post, $replace ) {
		$notes    = array();
		$pictures = $this->bundle->media();
		$is_late  = false;
		foreach ( Blogpult_Import_Bundle::media_of( $post ) as $id ) {
			if ( $is_late && 0 === $this->media->find( $id ) ) {
				return null;
			}
			$what = $this->media->import( $pictures[ $id ], $this->bundle, $replace );
			if ( 'created' === $what ) {
				Blogpult_Import_Unfinished::ready( $this->media->find( $id ), $this->job->id );
				$this->lock->keep();
				// What one step has made stays for the next, so that each gets further.
				$is_late = time() >= $this->until;
			}
			if ( Blogpult_Import_Unfinished::is_ready( $this->media->find( $id ), $this->job->id ) ) {
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
		$author    = self::author( $decision['author'], $there, $notes );
		$thumbnail = null === $post['featured'] ? 0 : $this->media->find( $post['featured'] );
		$id        = Blogpult_Import_Posts::write( $post, $there, $resolved, $categories['ids'], $thumbnail, $author );
		if ( null === $there ) {
			$this->created[] = $id;
		}
		foreach ( $this->created as $made ) {
			Blogpult_Import_Unfinished::finish( $made );
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
	 * The author a post gets: who was chosen, if they may write posts here or are its author already.
	 *
	 * @param int          $chosen The chosen user, 0 when nobody was.
	 * @param WP_Post|null $there  The post here.
	 * @param string[]     $notes  What somebody should know; added to.
	 * @return int
	 */
	private static function author( $chosen, $there, array &$notes ) {
		$present = null === $there ? get_current_user_id() : (int) $there->post_author;
		if ( 0 === $chosen || $present === $chosen || user_can( $chosen, 'edit_posts' ) ) {
			return 0 === $chosen ? $present : $chosen;
		}
		$user = get_userdata( $present );
		/* translators: %s: name of a user */
		$notes[] = sprintf( __( 'The author that was chosen may not write posts here any more. The author is %s.', 'blogpult-import' ), $user instanceof WP_User ? $user->display_name : '–' );
		return $present;
	}

	/**
	 * Removes what the failed post had created.
	 *
	 * @param array $post A post of the bundle.
	 */
	private function take_back( array $post ) {
		// Also what an earlier step made, and what broke before it could be noted.
		Blogpult_Import_Unfinished::remove_all( '' );
		foreach ( $this->created as $id ) {
			Blogpult_Import_Unfinished::remove( $id );
		}
		foreach ( Blogpult_Import_Bundle::media_of( $post ) as $id ) {
			$this->media->forget( $id );
		}
	}
}
