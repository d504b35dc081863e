<?php
/**
 * What somebody decided at the dry run.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Reads the form of the dry run. PHP takes a limited number of fields and drops the rest without a word,
 * so the page's script packs them into one, and a form that did not arrive whole is refused.
 */
class Blogpult_Import_Decisions {

	const PACKED = 'packed';
	const WHOLE  = 'whole';

	/**
	 * The decisions of this request, by the post's id: `author`, `replace` and `descriptions`. Posts that
	 * are left alone are not in it. The caller has checked the nonce.
	 *
	 * @param array[] $posts The posts of the bundle.
	 * @return array[]
	 * @throws Blogpult_Import_Refusal When the form did not arrive whole.
	 */
	public static function read( array $posts ) {
		$form      = self::form();
		$decisions = array();
		foreach ( $posts as $post ) {
			$id   = $post['id'];
			$take = isset( $form['take'][ $id ] ) ? sanitize_key( $form['take'][ $id ] ) : 'leave';
			if ( 'leave' === $take ) {
				continue;
			}
			$decisions[ $id ] = array(
				'author'       => isset( $form['author'][ $id ] ) ? absint( $form['author'][ $id ] ) : 0,
				'replace'      => 'replace' === $take,
				'descriptions' => isset( $form['descriptions'][ $id ] ),
			);
		}
		return $decisions;
	}

	/**
	 * The fields `take`, `author` and `descriptions`, each a list of texts by post.
	 *
	 * @return array[]
	 * @throws Blogpult_Import_Refusal When the form did not arrive whole.
	 */
	private static function form() {
		// phpcs:disable WordPress.Security -- The caller has checked the nonce; every value is used as a number or a word of ours.
		if ( ! isset( $_POST[ self::WHOLE ] ) ) {
			/* translators: %d: number of fields */
			$text = __( 'This server takes at most %d fields of a form, and this bundle has more. Nothing was imported. Turn on JavaScript and try again, or export fewer posts at once.', 'blogpult-import' );
			throw new Blogpult_Import_Refusal( esc_html( sprintf( $text, (int) ini_get( 'max_input_vars' ) ) ) );
		}
		$packed = isset( $_POST[ self::PACKED ] ) && is_string( $_POST[ self::PACKED ] ) ? json_decode( wp_unslash( $_POST[ self::PACKED ] ), true, 4 ) : null;
		$given  = is_array( $packed ) ? $packed : wp_unslash( $_POST );
		// phpcs:enable
		$form = array();
		foreach ( array( 'take', 'author', 'descriptions' ) as $field ) {
			$form[ $field ] = isset( $given[ $field ] ) && is_array( $given[ $field ] ) ? array_filter( $given[ $field ], 'is_string' ) : array();
		}
		return $form;
	}
}
