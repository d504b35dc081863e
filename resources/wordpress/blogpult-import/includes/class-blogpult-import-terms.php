<?php
/**
 * Categories and tags.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Finds categories by their slug and makes the missing ones, as far as the current user may.
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
			$id = self::find( $slug );
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
	 * @param string $slug Its slug.
	 * @return string `there`, `new` or `missing`.
	 */
	public static function fate( $slug ) {
		if ( self::find( $slug ) > 0 ) {
			return 'there';
		}
		return self::may_create() ? 'new' : 'missing';
	}

	/**
	 * A category's id, 0 without one.
	 *
	 * @param string $slug Its slug.
	 * @return int
	 */
	private static function find( $slug ) {
		$term = get_term_by( 'slug', $slug, 'category' );
		return $term instanceof WP_Term ? $term->term_id : 0;
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
