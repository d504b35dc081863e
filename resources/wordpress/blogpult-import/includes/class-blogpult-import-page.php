<?php
/**
 * The page under Tools.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Tools → Blogpult Import: choose a bundle, review it, import it, follow the links.
 */
class Blogpult_Import_Page {

	const SLUG  = 'blogpult-import';
	const START = 'blogpult_import_start';
	const GO_ON = 'blogpult_import_continue';

	/**
	 * Puts the page into the menu and listens for its forms.
	 */
	public static function register() {
		add_action( 'admin_menu', array( __CLASS__, 'add' ) );
		add_action( 'admin_post_' . self::START, array( __CLASS__, 'start' ) );
		add_action( 'admin_post_' . self::GO_ON, array( __CLASS__, 'go_on' ) );
	}

	/**
	 * Adds the page for everybody who may edit others' posts: editors and administrators.
	 */
	public static function add() {
		$title = __( 'Blogpult Import', 'blogpult-import' );
		$hook  = add_management_page( $title, $title, 'edit_others_posts', self::SLUG, array( __CLASS__, 'show' ) );
		if ( false !== $hook ) {
			add_action( 'load-' . $hook, array( __CLASS__, 'enqueue' ) );
		}
	}

	/**
	 * Loads the page's script and style.
	 */
	public static function enqueue() {
		$folder = plugins_url( 'assets/', BLOGPULT_IMPORT_FILE );
		wp_enqueue_style( 'blogpult-import', $folder . 'page.css', array(), BLOGPULT_IMPORT_VERSION );
		wp_enqueue_script( 'blogpult-import', $folder . 'page.js', array(), BLOGPULT_IMPORT_VERSION, true );
		wp_localize_script(
			'blogpult-import',
			'blogpultImport',
			array(
				'ajax'     => admin_url( 'admin-ajax.php' ),
				'action'   => Blogpult_Import_Upload::PART,
				'nonce'    => wp_create_nonce( Blogpult_Import_Upload::PART ),
				'partSize' => Blogpult_Import_Upload::part_size(),
				/* translators: %d: per cent */
				'progress' => __( 'Uploading: %d %%', 'blogpult-import' ),
				'failed'   => __( 'The upload broke off. Nothing was imported. Check the connection and try again.', 'blogpult-import' ),
			)
		);
	}

	/**
	 * Whether the current user may import: what they could also do by hand, post by post.
	 *
	 * @return bool
	 */
	public static function is_permitted() {
		return current_user_can( 'edit_others_posts' ) && current_user_can( 'upload_files' );
	}

	/**
	 * Ends the request for anybody who may not import.
	 */
	public static function require_permission() {
		if ( ! self::is_permitted() ) {
			wp_die( esc_html__( 'You may not import posts here. Ask for the role "Editor".', 'blogpult-import' ), '', array( 'response' => 403 ) );
		}
	}

	/**
	 * The page's address, or that of a job on it.
	 *
	 * @param string $job The job's name.
	 * @return string
	 */
	public static function address( $job = '' ) {
		$address = admin_url( 'tools.php?page=' . self::SLUG );
		return '' === $job ? $address : $address . '&job=' . rawurlencode( $job );
	}

	/**
	 * Keeps a sentence for the next page the current user sees.
	 *
	 * @param string $sentence An escaped sentence.
	 */
	public static function remember_problem( $sentence ) {
		set_transient( 'blogpult_import_problem_' . get_current_user_id(), $sentence, MINUTE_IN_SECONDS );
	}

	/**
	 * Shows the page in the state its job is in.
	 */
	public static function show() {
		self::require_permission();
		echo '<div class="wrap blogpult-import"><h1>' . esc_html__( 'Blogpult Import', 'blogpult-import' ) . '</h1>';
		$key     = 'blogpult_import_problem_' . get_current_user_id();
		$problem = get_transient( $key );
		if ( is_string( $problem ) ) {
			delete_transient( $key );
			self::notice( 'error', $problem );
		}
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Only names what is shown; the job belongs to this user.
		$id = isset( $_GET['job'] ) ? sanitize_key( wp_unslash( $_GET['job'] ) ) : '';
		try {
			if ( '' === $id ) {
				Blogpult_Import_Review::upload_form();
			} else {
				self::show_job( Blogpult_Import_Job::open( $id ) );
			}
		} catch ( Blogpult_Import_Refusal $refusal ) {
			self::notice( 'error', $refusal->getMessage() );
			Blogpult_Import_Review::upload_form();
		}
		echo '</div>';
	}

	/**
	 * Takes the decisions of the review and begins.
	 */
	public static function start() {
		self::require_permission();
		check_admin_referer( self::START );
		self::work(
			static function ( Blogpult_Import_Job $job ) {
				if ( isset( $job->state['queue'] ) ) {
					return;
				}
				$bundle    = new Blogpult_Import_Bundle( $job->path(), false );
				$decisions = Blogpult_Import_Decisions::read( $bundle->posts() );

				$job->state['queue']     = array_map( 'strval', array_keys( $decisions ) );
				$job->state['decisions'] = $decisions;
				$job->state['results']   = array();
				$job->save();
			}
		);
	}

	/**
	 * Goes on with what has begun.
	 */
	public static function go_on() {
		self::require_permission();
		check_admin_referer( self::GO_ON );
		self::work( '__return_null' );
	}

	/**
	 * Shows a job: finished, under way, or waiting for decisions.
	 *
	 * @param Blogpult_Import_Job $job The job.
	 * @throws Blogpult_Import_Refusal When its bundle cannot be used.
	 */
	private static function show_job( Blogpult_Import_Job $job ) {
		if ( isset( $job->state['closed'] ) ) {
			Blogpult_Import_Review::results( $job );
		} elseif ( isset( $job->state['queue'] ) ) {
			Blogpult_Import_Review::under_way( $job );
		} else {
			try {
				Blogpult_Import_Review::decisions( $job, new Blogpult_Import_Bundle( $job->path(), true ) );
			} catch ( Blogpult_Import_Refusal $refusal ) {
				$job->discard();
				throw $refusal;
			}
		}
	}

	/**
	 * Prepares the job of this request, goes on with it, and returns to the page.
	 *
	 * @param callable $prepare Gets the job.
	 */
	private static function work( $prepare ) {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Checked by the callers.
		$id = isset( $_POST['job'] ) ? sanitize_key( wp_unslash( $_POST['job'] ) ) : '';
		try {
			$job = Blogpult_Import_Job::open( $id );
			call_user_func( $prepare, $job );
			( new Blogpult_Import_Runner( $job ) )->go_on();
		} catch ( Blogpult_Import_Refusal $refusal ) {
			self::remember_problem( $refusal->getMessage() );
		}
		wp_safe_redirect( self::address( $id ) );
		exit;
	}

	/**
	 * Shows a message in WordPress's manner.
	 *
	 * @param string $kind     `error`, `success` or `info`.
	 * @param string $sentence An escaped sentence.
	 */
	public static function notice( $kind, $sentence ) {
		printf( '<div class="notice notice-%1$s"><p>%2$s</p></div>', esc_attr( $kind ), wp_kses( $sentence, array() ) );
	}
}
