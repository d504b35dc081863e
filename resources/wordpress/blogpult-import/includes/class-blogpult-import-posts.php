<?php
/**
 * Posts.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes posts, and knows what Blogpult wrote the last time: a post is known by its stable id, and what
 * somebody changed here since is never overwritten unasked.
 */
class Blogpult_Import_Posts {

	const ID     = '_blogpult_post_id';
	const SOURCE = '_blogpult_source';
	const STATE  = '_blogpult_state';

	/**
	 * The post of that stable id on this site, also from the trash.
	 *
	 * @param string $id The post's id in Blogpult.
	 * @return WP_Post|null
	 */
	public static function find( $id ) {
		$posts = get_posts(
			array(
				'post_type'      => 'post',
				'post_status'    => array( 'any', 'trash' ),
				'posts_per_page' => 1,
				'orderby'        => 'ID',
				'order'          => 'ASC',
				'meta_key'       => self::ID, // phpcs:ignore WordPress.DB.SlowDBQuery -- The one way to know a post again.
				'meta_value'     => $id, // phpcs:ignore WordPress.DB.SlowDBQuery
			)
		);
		return array() === $posts ? null : $posts[0];
	}

	/**
	 * What a bundle says of a post, in short: equal when nothing changed in Blogpult.
	 *
	 * @param array $post  A post of the bundle.
	 * @param array $media The bundle's pictures, by id.
	 * @return string
	 */
	public static function source_of( array $post, array $media ) {
		unset( $post['revision'] );
		$used = array_intersect_key( $media, array_flip( Blogpult_Import_Bundle::media_of( $post ) ) );
		ksort( $used );
		return md5( (string) wp_json_encode( array( $post, array_values( $used ) ) ) );
	}

	/**
	 * Whether somebody changed title, text, excerpt or footnotes here since the last import.
	 *
	 * @param WP_Post $there The post here.
	 * @return bool
	 */
	public static function was_edited( WP_Post $there ) {
		$state = get_post_meta( $there->ID, self::STATE, true );
		return ! is_array( $state ) || self::text_state( $there ) !== $state['text'];
	}

	/**
	 * Writes a post.
	 *
	 * @param array        $post       A post of the bundle.
	 * @param WP_Post|null $there      The post here, null to make it.
	 * @param array        $resolved   `content` and `footnotes` for this site.
	 * @param int[]        $categories Ids.
	 * @param int          $thumbnail  The featured picture's attachment, 0 without one.
	 * @param int          $author     Who is to be its author.
	 * @return int Its id.
	 * @throws Blogpult_Import_Refusal When WordPress refuses.
	 */
	public static function write( array $post, $there, array $resolved, array $categories, $thumbnail, $author ) {
		$fields = array(
			'post_type'    => 'post',
			'post_title'   => wp_slash( Blogpult_Import_Markup::plain( $post['title'] ) ),
			'post_content' => wp_slash( $resolved['content'] ),
			'post_excerpt' => wp_slash( Blogpult_Import_Markup::plain( $post['excerpt'] ) ),
			'post_author'  => $author,
		);
		if ( null === $there ) {
			$fields['post_status'] = 'draft';
			$fields['meta_input']  = array( self::ID => $post['id'] );
			$fields                = Blogpult_Import_Unfinished::begin( $fields );
		} else {
			$fields['ID'] = $there->ID;
		}
		$fields += self::settings( $post, $there, $categories );
		// The bundle was proven harmless; cleaning again would only respell the blocks.
		kses_remove_filters();
		try {
			$id = null === $there ? wp_insert_post( $fields, true ) : wp_update_post( $fields, true );
		} finally {
			kses_init();
		}
		if ( is_wp_error( $id ) ) {
			throw new Blogpult_Import_Refusal( esc_html( $id->get_error_message() ) );
		}
		if ( null === $there ) {
			Blogpult_Import_Unfinished::has_meta( $id );
		}
		self::set_footnotes( $id, $resolved['footnotes'] );
		if ( self::is_ours( $there, 'tags', self::tags_of( $id ) ) ) {
			wp_set_object_terms( $id, array_map( 'wp_slash', $post['tags'] ), 'post_tag' );
		}
		if ( self::is_ours( $there, 'featured', (int) get_post_thumbnail_id( $id ) ) ) {
			self::set_thumbnail( $id, $thumbnail );
		}
		return $id;
	}

	/**
	 * Remembers what was written, so that the next import knows what somebody changed.
	 *
	 * @param int    $id     The post.
	 * @param string $source What the bundle said.
	 */
	public static function remember( $id, $source ) {
		clean_post_cache( $id );
		$there = get_post( $id );
		$state = array(
			'text'       => self::text_state( $there ),
			'slug'       => $there->post_name,
			'date'       => $there->post_date_gmt,
			'categories' => self::categories_of( $id ),
			'tags'       => self::tags_of( $id ),
			'featured'   => (int) get_post_thumbnail_id( $id ),
		);
		update_post_meta( $id, self::STATE, wp_slash( $state ) );
		update_post_meta( $id, self::SOURCE, $source );
	}

	/**
	 * Slug, date and categories, as far as nobody has changed them here.
	 *
	 * @param array        $post       A post of the bundle.
	 * @param WP_Post|null $there      The post here.
	 * @param int[]        $categories Ids.
	 * @return array
	 */
	private static function settings( array $post, $there, array $categories ) {
		$fields = array();
		if ( null === $there || self::is_ours( $there, 'slug', $there->post_name ) ) {
			$fields['post_name'] = $post['slug'];
		}
		if ( array() !== $categories && ( null === $there || self::is_ours( $there, 'categories', self::categories_of( $there->ID ) ) ) ) {
			$fields['post_category'] = $categories;
		}
		if ( null !== $post['publishAt'] && ( null === $there || self::is_ours( $there, 'date', $there->post_date_gmt ) ) ) {
			$utc                     = gmdate( 'Y-m-d H:i:s', (int) strtotime( $post['publishAt'] ) );
			$fields['post_date_gmt'] = $utc;
			$fields['post_date']     = get_date_from_gmt( $utc );
			$fields['edit_date']     = true;
		}
		return $fields;
	}

	/**
	 * Whether a setting is still as the last import left it.
	 *
	 * @param WP_Post|null $there The post here; null for one that is new.
	 * @param string       $field The setting.
	 * @param mixed        $now   What it is now.
	 * @return bool
	 */
	private static function is_ours( $there, $field, $now ) {
		if ( null === $there ) {
			return true;
		}
		$state = get_post_meta( $there->ID, self::STATE, true );
		if ( ! is_array( $state ) || ! isset( $state[ $field ] ) ) {
			return false;
		}
		// A featured picture that was deleted for good took itself away; nobody chose to have none.
		$is_gone = 'featured' === $field && 0 === $now && null === get_post( $state[ $field ] );
		return $state[ $field ] === $now || $is_gone;
	}

	/**
	 * Title, text, excerpt and footnotes of a post here, in short.
	 *
	 * @param WP_Post $there The post.
	 * @return string
	 */
	private static function text_state( WP_Post $there ) {
		$notes = (string) get_post_meta( $there->ID, 'footnotes', true );
		return md5( implode( "\n\x1f", array( $there->post_title, $there->post_content, $there->post_excerpt, $notes ) ) );
	}

	/**
	 * Keeps the footnotes where WordPress's block looks for them.
	 *
	 * @param int    $id   The post.
	 * @param string $json The footnotes, empty without any.
	 */
	private static function set_footnotes( $id, $json ) {
		if ( '' === $json ) {
			delete_post_meta( $id, 'footnotes' );
		} else {
			update_post_meta( $id, 'footnotes', wp_slash( $json ) );
		}
	}

	/**
	 * Sets or takes away the featured picture.
	 *
	 * @param int $id        The post.
	 * @param int $thumbnail The attachment, 0 for none.
	 */
	private static function set_thumbnail( $id, $thumbnail ) {
		if ( $thumbnail > 0 ) {
			set_post_thumbnail( $id, $thumbnail );
		} else {
			delete_post_thumbnail( $id );
		}
	}

	/**
	 * Ids of a post's categories, sorted.
	 *
	 * @param int $id The post.
	 * @return int[]
	 */
	private static function categories_of( $id ) {
		$ids = array_map( 'intval', wp_get_post_categories( $id ) );
		sort( $ids );
		return $ids;
	}

	/**
	 * Names of a post's tags, sorted.
	 *
	 * @param int $id The post.
	 * @return string[]
	 */
	private static function tags_of( $id ) {
		$names = wp_get_post_tags( $id, array( 'fields' => 'names' ) );
		$names = is_wp_error( $names ) ? array() : $names;
		sort( $names );
		return $names;
	}
}
