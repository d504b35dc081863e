<?php
/**
 * One import at a time.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Keeps others from importing at the same time, and other windows from the same job. It is let go of at
 * the end of every request, also where PHP ends in the middle; whoever was ended by force holds nobody up
 * for more than two minutes.
 */
class Blogpult_Import_Lock {

	const NAME   = 'blogpult_import';
	const OPTION = 'blogpult_import.lock';

	/**
	 * When this request last told that it is at work, 0 while it is not.
	 *
	 * @var int
	 */
	private $alive = 0;

	/**
	 * Takes the lock.
	 *
	 * @throws Blogpult_Import_Refusal When somebody else has it.
	 */
	public function take() {
		// WordPress's own lock is the one thing here that only one of two requests can get.
		require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
		if ( ! WP_Upgrader::create_lock( self::NAME, 2 * MINUTE_IN_SECONDS ) ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'An import is running on this site, somebody else\'s or this one in another window. Nothing is lost. Wait two minutes and continue.', 'blogpult-import' ) );
		}
		$this->keep();
		register_shutdown_function( array( $this, 'release' ) );
	}

	/**
	 * Says that this request is at work now.
	 */
	public function keep() {
		$this->alive = time();
		update_option( self::OPTION, $this->alive, false );
	}

	/**
	 * Lets others import again, unless they took over already.
	 */
	public function release() {
		if ( $this->alive > 0 && (int) get_option( self::OPTION ) === $this->alive ) {
			WP_Upgrader::release_lock( self::NAME );
		}
		$this->alive = 0;
	}
}
