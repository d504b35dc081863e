<?php
/**
 * What is not finished yet.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Marks posts, pictures and files that an import has begun, so that the next one can take away what a
 * server that ended in the middle left behind.
 */
class Blogpult_Import_Unfinished {

	const PENDING = '_blogpult_pending';
	const FILE    = 'blogpult_import_file';
	const ROW     = 'blogpult-import: unfinished';

	/**
	 * A new post or attachment with the marks of one that has only begun. WordPress writes the row first
	 * and its meta some queries later, so the row has a mark of its own until `has_meta`.
	 *
	 * @param array $fields What `wp_insert_post` or `wp_insert_attachment` takes.
	 * @return array
	 */
	public static function begin( array $fields ) {
		$fields['post_content_filtered']      = self::ROW;
		$fields['meta_input'][ self::PENDING ] = '1';
		return $fields;
	}

	/**
	 * Takes the row's own mark away once its meta tells that it is unfinished.
	 *
	 * @param int $id The post or attachment.
	 */
	public static function has_meta( $id ) {
		global $wpdb; // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- An update by WordPress would call every plugin that waits for one.
		$wpdb->update( $wpdb->posts, array( 'post_content_filtered' => '' ), array( 'ID' => $id ) ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
		clean_post_cache( $id );
	}

	/**
	 * Remembers a file that is about to be stored and that nothing mentions yet.
	 *
	 * @param string $path   Where it will lie.
	 * @param string $sha256 Its bytes.
	 */
	public static function storing( $path, $sha256 ) {
		update_option( self::FILE, compact( 'path', 'sha256' ), false );
	}

	/**
	 * Forgets the file: its attachment tells from here on what is unfinished.
	 */
	public static function stored() {
		delete_option( self::FILE );
	}

	/**
	 * Marks a picture as whole, for a post whose other pictures are still to come.
	 *
	 * @param int    $id  The attachment.
	 * @param string $job The job that brought it.
	 */
	public static function ready( $id, $job ) {
		update_post_meta( $id, self::PENDING, $job );
	}

	/**
	 * Whether a picture is whole and waits for its post.
	 *
	 * @param int    $id  The attachment.
	 * @param string $job The job that brought it.
	 * @return bool
	 */
	public static function is_ready( $id, $job ) {
		return get_post_meta( $id, self::PENDING, true ) === $job;
	}

	/**
	 * Lets go of what is finished.
	 *
	 * @param int $id The post or attachment.
	 */
	public static function finish( $id ) {
		delete_post_meta( $id, self::PENDING );
	}

	/**
	 * Takes away what an import that broke off had begun.
	 *
	 * @param string $job The job whose finished pictures stay, because it goes on with them; empty for none.
	 */
	public static function remove_all( $job ) {
		foreach ( self::rows() as $id ) {
			self::remove( $id );
		}
		foreach ( self::pending() as $id ) {
			if ( '' === $job || ! self::is_ready( $id, $job ) ) {
				self::remove( $id );
			}
		}
		$file = get_option( self::FILE );
		if ( is_array( $file ) && is_file( $file['path'] ) && hash_file( 'sha256', $file['path'] ) === $file['sha256'] ) {
			// It was stored, and PHP ended before the media library knew of it.
			wp_delete_file( $file['path'] );
		}
		self::stored();
	}

	/**
	 * Takes an unfinished picture or post away for good.
	 *
	 * @param int $id The attachment or post.
	 */
	public static function remove( $id ) {
		if ( 'attachment' === get_post_type( $id ) ) {
			wp_delete_attachment( $id, true );
		} else {
			wp_delete_post( $id, true );
		}
	}

	/**
	 * Posts and attachments of which only the row is there.
	 *
	 * @return int[]
	 */
	private static function rows() {
		global $wpdb; // phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no query for this column.
		$query = $wpdb->prepare( "SELECT ID FROM {$wpdb->posts} WHERE post_type IN ( 'post', 'attachment' ) AND post_content_filtered = %s", self::ROW ); // phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$ids   = $wpdb->get_col( $query ); // phpcs:ignore WordPress.DB
		return array_map( 'intval', $ids );
	}

	/**
	 * Posts and attachments whose meta says that they are unfinished.
	 *
	 * @return int[]
	 */
	private static function pending() {
		return get_posts(
			array(
				'post_type'      => array( 'attachment', 'post' ),
				'post_status'    => array( 'any', 'inherit', 'trash', 'auto-draft' ),
				'posts_per_page' => -1,
				'fields'         => 'ids',
				'meta_key'       => self::PENDING, // phpcs:ignore WordPress.DB.SlowDBQuery -- The one way to find them.
			)
		);
	}
}
