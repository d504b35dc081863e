<?php
/**
 * Categories and tags.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Finds categories by their slug, then by their name, and makes the missing ones, as far as the current
 * user may.
 */
class Blogpult_Import_Terms {

	/**
	 * The categories of a post on this site.
	 *
	 * @param array $post  A post of the bundle.
	 * @param array $known The bundle's categories, by slug.
	 * @return array{ids: int[], missing: string[]} Ids, and the names of those that could not be made.
	 */
	public static function categories( array $post, array $known ) {
		$ids     = array();
		$missing = array();
		foreach ( $post['categories'] as $slug ) {
			$id = self::find( $known[ $slug ] );
			if ( 0 === $id && self::may_create() ) {
				$id = self::create( $known[ $slug ] );
			}
			if ( 0 === $id ) {
				$missing[] = $known[ $slug ]['name'];
			} else {
				$ids[] = $id;
			}
		}
		return array(
			'ids'     => $ids,
			'missing' => $missing,
		);
	}

	/**
	 * What will become of a category.
	 *
	 * @param array $category Slug, name and description.
	 * @return string `there`, `named` (under another slug), `new` or `missing`.
	 */
	public static function fate( array $category ) {
		if ( self::find( $category ) > 0 ) {
			return self::slug_here( $category ) === $category['slug'] ? 'there' : 'named';
		}
		return self::may_create() ? 'new' : 'missing';
	}

	/**
	 * The slug a category has on this site.
	 *
	 * @param array $category Slug, name and description of one that is here.
	 * @return string
	 */
	public static function slug_here( array $category ) {
		return (string) get_term_field( 'slug', self::find( $category ), 'category', 'raw' );
	}

	/**
	 * A category's id, 0 without one. A site has one of each name: two would puzzle its readers.
	 *
	 * @param array $category Slug, name and description.
	 * @return int
	 */
	private static function find( array $category ) {
		$term = get_term_by( 'slug', $category['slug'], 'category' );
		if ( $term instanceof WP_Term ) {
			return $term->term_id;
		}
		$named = get_terms(
			array(
				'taxonomy'   => 'category',
				'name'       => wp_slash( $category['name'] ),
				'hide_empty' => false,
				'fields'     => 'ids',
			)
		);
		return is_array( $named ) && 1 === count( $named ) ? (int) $named[0] : 0;
	}

	/**
	 * Whether the current user may make categories.
	 *
	 * @return bool
	 */
	private static function may_create() {
		$taxonomy = get_taxonomy( 'category' );
		return $taxonomy instanceof WP_Taxonomy && current_user_can( $taxonomy->cap->manage_terms );
	}

	/**
	 * Makes a category.
	 *
	 * @param array $category Slug, name and description.
	 * @return int Its id, 0 when WordPress refuses.
	 */
	private static function create( array $category ) {
		$made = wp_insert_term(
			wp_slash( $category['name'] ),
			'category',
			array(
				'slug'        => $category['slug'],
				'description' => wp_slash( Blogpult_Import_Markup::plain( $category['description'] ) ),
			)
		);
		return is_wp_error( $made ) ? 0 : (int) $made['term_id'];
	}
}
