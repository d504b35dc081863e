<?php
/**
 * The dry run.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Says what an import would do, post by post, without doing any of it.
 */
class Blogpult_Import_Plan {

	/**
	 * What will happen to each post, in the order of the bundle.
	 *
	 * @param Blogpult_Import_Bundle $bundle The bundle.
	 * @return array[] Each with `post`, `there` (WP_Post or null), `fate`, `notes` and `descriptions`
	 *                 (whether somebody changed what is said of one of its pictures).
	 */
	public static function of( Blogpult_Import_Bundle $bundle ) {
		$media = new Blogpult_Import_Media();
		$rows  = array();
		foreach ( $bundle->posts() as $post ) {
			$there  = Blogpult_Import_Posts::find( $post['id'] );
			$fate   = self::fate( $post, $there, $bundle->media() );
			$notes  = self::picture_notes( $post, $bundle, $media );
			$rows[] = array(
				'post'         => $post,
				'there'        => $there,
				'fate'         => $fate,
				'notes'        => array_merge( self::notes( $post, $there, $fate, $bundle ), $notes['fresh'], $notes['changed'] ),
				'descriptions' => array() !== $notes['changed'],
			);
		}
		return $rows;
	}

	/**
	 * What will happen to a post: `create`, `update`, `same`, `conflict`, `trashed` or `forbidden`.
	 *
	 * @param array        $post  A post of the bundle.
	 * @param WP_Post|null $there The post here.
	 * @param array        $media The bundle's pictures, by id.
	 * @return string
	 */
	public static function fate( array $post, $there, array $media ) {
		if ( null === $there ) {
			return 'create';
		}
		if ( 'trash' === $there->post_status ) {
			return 'trashed';
		}
		if ( ! current_user_can( 'edit_post', $there->ID ) ) {
			return 'forbidden';
		}
		$was_edited = Blogpult_Import_Posts::was_edited( $there );
		if ( self::is_same( $post, $there, $media ) ) {
			// Its text still shows pictures that somebody deleted here.
			return ! $was_edited && self::lacks_pictures( $post ) ? 'update' : 'same';
		}
		return $was_edited ? 'conflict' : 'update';
	}

	/**
	 * Whether the bundle says of a post what the last import said.
	 *
	 * @param array   $post  A post of the bundle.
	 * @param WP_Post $there The post here.
	 * @param array   $media The bundle's pictures, by id.
	 * @return bool
	 */
	private static function is_same( array $post, WP_Post $there, array $media ) {
		return get_post_meta( $there->ID, Blogpult_Import_Posts::SOURCE, true ) === Blogpult_Import_Posts::source_of( $post, $media );
	}

	/**
	 * Whether pictures of a post are not here.
	 *
	 * @param array $post A post of the bundle.
	 * @return bool
	 */
	private static function lacks_pictures( array $post ) {
		$media = new Blogpult_Import_Media();
		return in_array( 0, array_map( array( $media, 'find' ), Blogpult_Import_Bundle::media_of( $post ) ), true );
	}

	/**
	 * What will happen, in words.
	 *
	 * @param string $fate As above.
	 * @return string
	 */
	public static function words( $fate ) {
		$words = array(
			'create'    => __( 'New: will be created as a draft', 'blogpult-import' ),
			'update'    => __( 'Will be updated', 'blogpult-import' ),
			'same'      => __( 'Skipped: nothing has changed since the last import', 'blogpult-import' ),
			'conflict'  => __( 'Changed in WordPress meanwhile: please decide', 'blogpult-import' ),
			'trashed'   => __( 'Skipped: lies in the trash. Restore it, or delete it for good, and import again', 'blogpult-import' ),
			'forbidden' => __( 'Skipped: you may not edit this post', 'blogpult-import' ),
		);
		return $words[ $fate ];
	}

	/**
	 * What somebody should know before the import of a post.
	 *
	 * @param array                  $post   A post of the bundle.
	 * @param WP_Post|null           $there  The post here.
	 * @param string                 $fate   What will happen to it.
	 * @param Blogpult_Import_Bundle $bundle The bundle.
	 * @return string[]
	 */
	private static function notes( array $post, $there, $fate, Blogpult_Import_Bundle $bundle ) {
		$notes = array();
		if ( null !== $there && 'publish' === $there->post_status && in_array( $fate, array( 'update', 'conflict' ), true ) ) {
			$notes[] = __( 'This post is published: readers will see the change at once.', 'blogpult-import' );
		}
		if ( 'update' === $fate && self::is_same( $post, $there, $bundle->media() ) ) {
			$notes[] = __( 'Pictures of this post were deleted in WordPress. They come back.', 'blogpult-import' );
		}
		$known = $bundle->categories();
		foreach ( $post['categories'] as $slug ) {
			$notes[] = self::category_note( $known[ $slug ] );
		}
		if ( null === $there && array() === $post['categories'] ) {
			/* translators: %s: name of WordPress's default category */
			$notes[] = sprintf( __( 'No category in Blogpult. WordPress files it under %s.', 'blogpult-import' ), get_cat_name( (int) get_option( 'default_category' ) ) );
		}
		if ( null === $there && self::slug_is_taken( $post['slug'] ) ) {
			/* translators: %s: the last part of an address */
			$notes[] = sprintf( __( 'Another post has the address "%s" already. WordPress will add a number when this one is published.', 'blogpult-import' ), $post['slug'] );
		}
		return $notes;
	}

	/**
	 * What is new about a post's pictures, and what somebody said differently of them here.
	 *
	 * @param array                  $post   A post of the bundle.
	 * @param Blogpult_Import_Bundle $bundle The bundle.
	 * @param Blogpult_Import_Media  $media  The pictures here.
	 * @return array{fresh: string[], changed: string[]}
	 */
	private static function picture_notes( array $post, Blogpult_Import_Bundle $bundle, Blogpult_Import_Media $media ) {
		$fresh    = 0;
		$changed  = array();
		$pictures = $bundle->media();
		foreach ( Blogpult_Import_Bundle::media_of( $post ) as $id ) {
			$fresh += 0 === $media->find( $id ) ? 1 : 0;
			if ( $media->differs( $pictures[ $id ] ) ) {
				$here      = Blogpult_Import_Media::texts( $media->find( $id ) );
				$changed[] = sprintf(
					/* translators: 1: name of a file, 2: the texts here, 3: the texts of the bundle */
					__( 'The description of the picture %1$s was changed in WordPress. It stays as it is here unless you say otherwise. Here: "%2$s". In the bundle: "%3$s".', 'blogpult-import' ),
					basename( $pictures[ $id ]['file'] ),
					trim( $here['alt'] . ' ' . wp_strip_all_tags( $here['caption'] ) ),
					trim( $pictures[ $id ]['alt'] . ' ' . wp_strip_all_tags( $pictures[ $id ]['caption'] ) )
				);
			}
		}
		/* translators: %d: number of pictures */
		$count = sprintf( _n( '%d new picture', '%d new pictures', $fresh, 'blogpult-import' ), $fresh );
		return array(
			'fresh'   => $fresh > 0 ? array( $count ) : array(),
			'changed' => $changed,
		);
	}

	/**
	 * What is said of a category.
	 *
	 * @param array $category Slug, name and description.
	 * @return string
	 */
	private static function category_note( array $category ) {
		$name = $category['name'];
		$fate = Blogpult_Import_Terms::fate( $category );
		if ( 'named' === $fate ) {
			/* translators: 1: name of a category, 2: last part of its address here, 3: last part of its address in Blogpult */
			return sprintf( __( 'Category %1$s (is here as "%2$s", in Blogpult as "%3$s")', 'blogpult-import' ), $name, Blogpult_Import_Terms::slug_here( $category ), $category['slug'] );
		}
		if ( 'new' === $fate ) {
			/* translators: %s: name of a category */
			return sprintf( __( 'Category %s (will be created)', 'blogpult-import' ), $name );
		}
		if ( 'missing' === $fate ) {
			/* translators: %s: name of a category */
			return sprintf( __( 'Category %s does not exist here, and you may not create it. The post comes without it.', 'blogpult-import' ), $name );
		}
		/* translators: %s: name of a category */
		return sprintf( __( 'Category %s', 'blogpult-import' ), $name );
	}

	/**
	 * Whether another post has this address.
	 *
	 * @param string $slug The last part of the address.
	 * @return bool
	 */
	private static function slug_is_taken( $slug ) {
		$posts = get_posts(
			array(
				'name'           => $slug,
				'post_type'      => 'post',
				'post_status'    => array( 'publish', 'future', 'private' ),
				'posts_per_page' => 1,
				'fields'         => 'ids',
			)
		);
		return array() !== $posts;
	}
}
