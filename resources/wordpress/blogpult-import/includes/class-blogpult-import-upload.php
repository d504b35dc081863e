<?php
/**
 * Receiving a bundle.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Takes an upload, in one piece by a form or in parts by script, so that the server's limit for one
 * upload does not limit a bundle.
 */
class Blogpult_Import_Upload {

	const FORM = 'blogpult_import_upload';
	const PART = 'blogpult_import_part';

	/**
	 * Listens for uploads.
	 */
	public static function register() {
		add_action( 'admin_post_' . self::FORM, array( __CLASS__, 'receive_form' ) );
		add_action( 'wp_ajax_' . self::PART, array( __CLASS__, 'receive_part' ) );
	}

	/**
	 * How many bytes one part may have: what PHP lets through, with room for what is around it.
	 *
	 * @return int
	 */
	public static function part_size() {
		return max( 65536, min( 8 * MB_IN_BYTES, (int) ( wp_max_upload_size() * 0.9 ) ) );
	}

	/**
	 * The form: one piece, then the review.
	 */
	public static function receive_form() {
		Blogpult_Import_Page::require_permission();
		try {
			// PHP drops everything of a request that is too large, also the proof that it is genuine.
			if ( array() === $_POST && array() === $_FILES ) { // phpcs:ignore WordPress.Security.NonceVerification.Missing
				throw new Blogpult_Import_Refusal( self::too_large() );
			}
			check_admin_referer( self::FORM );
			$file = self::uploaded( 'bundle' );
			$job  = Blogpult_Import_Job::begin( $file['name'] );
			$job->append( $file['tmp_name'], 0 );
			wp_safe_redirect( Blogpult_Import_Page::address( $job->id ) );
		} catch ( Blogpult_Import_Refusal $refusal ) {
			Blogpult_Import_Page::remember_problem( $refusal->getMessage() );
			wp_safe_redirect( Blogpult_Import_Page::address() );
		}
		exit;
	}

	/**
	 * One part. Answers JSON: the job's name, or a sentence.
	 */
	public static function receive_part() {
		check_ajax_referer( self::PART );
		if ( ! Blogpult_Import_Page::is_permitted() ) {
			wp_send_json_error( __( 'You may not import posts here. Ask for the role "Editor".', 'blogpult-import' ), 403 );
		}
		$id     = isset( $_POST['job'] ) ? sanitize_key( wp_unslash( $_POST['job'] ) ) : '';
		$name   = isset( $_POST['name'] ) ? sanitize_text_field( wp_unslash( $_POST['name'] ) ) : '';
		$offset = isset( $_POST['offset'] ) ? absint( $_POST['offset'] ) : 0;
		try {
			$file = self::uploaded( 'part' );
			$job  = '' === $id ? Blogpult_Import_Job::begin( $name ) : Blogpult_Import_Job::open( $id );
			$job->append( $file['tmp_name'], $offset );
			wp_send_json_success(
				array(
					'job'     => $job->id,
					'address' => Blogpult_Import_Page::address( $job->id ),
				)
			);
		} catch ( Blogpult_Import_Refusal $refusal ) {
			wp_send_json_error( wp_specialchars_decode( $refusal->getMessage(), ENT_QUOTES ), 400 );
		}
	}

	/**
	 * A file of this request.
	 *
	 * @param string $field Its field.
	 * @return array{name: string, tmp_name: string}
	 * @throws Blogpult_Import_Refusal When there is none.
	 */
	private static function uploaded( $field ) {
		// phpcs:disable WordPress.Security -- The callers have checked the nonce; the path is PHP's own and proven below.
		$error = isset( $_FILES[ $field ]['error'] ) ? (int) $_FILES[ $field ]['error'] : UPLOAD_ERR_NO_FILE;
		$path  = isset( $_FILES[ $field ]['tmp_name'] ) ? (string) $_FILES[ $field ]['tmp_name'] : '';
		$name  = isset( $_FILES[ $field ]['name'] ) ? sanitize_text_field( wp_unslash( $_FILES[ $field ]['name'] ) ) : '';
		// phpcs:enable
		if ( UPLOAD_ERR_INI_SIZE === $error || UPLOAD_ERR_FORM_SIZE === $error ) {
			throw new Blogpult_Import_Refusal( self::too_large() );
		}
		if ( UPLOAD_ERR_OK !== $error || ! is_uploaded_file( $path ) ) {
			throw new Blogpult_Import_Refusal( esc_html__( 'No file arrived. Nothing was imported. Choose the bundle that Blogpult wrote and try again.', 'blogpult-import' ) );
		}
		return array(
			'name'     => $name,
			'tmp_name' => $path,
		);
	}

	/**
	 * What is said about an upload beyond the server's limit.
	 *
	 * @return string
	 */
	private static function too_large() {
		/* translators: %s: a size such as 2 MB */
		$text = __( 'The bundle is larger than this server takes at once (%s). Nothing was imported. Turn on JavaScript, then the bundle is sent in parts.', 'blogpult-import' );
		return esc_html( sprintf( $text, size_format( wp_max_upload_size() ) ) );
	}
}
