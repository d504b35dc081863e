<?php
/**
 * Pictures.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Brings pictures into the media library, each once: a picture is known by the SHA-256 of its bytes.
 */
class Blogpult_Import_Media {

	const ID     = '_blogpult_media_id';
	const STATE  = '_blogpult_media_state';
	const CREDIT = '_blogpult_credit';

	/**
	 * Attachments by the picture's id, as far as they were looked up.
	 *
	 * @var int[]
	 */
	private $found = array();

	/**
	 * The attachment of a picture, 0 without one.
	 *
	 * @param string $id The picture's id.
	 * @return int
	 */
	public function find( $id ) {
		if ( ! isset( $this->found[ $id ] ) ) {
			$posts              = get_posts(
				array(
					'post_type'      => 'attachment',
					'post_status'    => 'inherit',
					'posts_per_page' => 1,
					'orderby'        => 'ID',
					'order'          => 'ASC',
					'fields'         => 'ids',
					'meta_key'       => self::ID, // phpcs:ignore WordPress.DB.SlowDBQuery -- The one way to know a picture again.
					'meta_value'     => $id, // phpcs:ignore WordPress.DB.SlowDBQuery
				)
			);
			$this->found[ $id ] = array() === $posts ? 0 : (int) $posts[0];
		}
		return $this->found[ $id ];
	}

	/**
	 * Brings a picture in, or up to date when it is there.
	 *
	 * @param array                  $picture An entry of the bundle's `media`.
	 * @param Blogpult_Import_Bundle $bundle  The bundle it comes from.
	 * @param bool                   $replace Whether texts that were changed here are replaced.
	 * @return string `created`, `updated`, `same` or `kept`.
	 * @throws Blogpult_Import_Refusal When WordPress cannot store it.
	 */
	public function import( array $picture, Blogpult_Import_Bundle $bundle, $replace ) {
		$id = $this->find( $picture['id'] );
		if ( 0 === $id ) {
			$id                            = $this->create( $picture, $bundle );
			$this->found[ $picture['id'] ] = $id;
			$this->describe( $id, $picture );
			return 'created';
		}
		if ( self::wanted( $picture ) === self::texts( $id ) ) {
			return 'same';
		}
		if ( ! $replace && self::was_changed( $id ) ) {
			return 'kept';
		}
		$this->describe( $id, $picture );
		return 'updated';
	}

	/**
	 * Whether somebody changed a picture's texts here, and they now say something else than the bundle.
	 *
	 * @param array $picture An entry of the bundle's `media`.
	 * @return bool
	 */
	public function differs( array $picture ) {
		$id = $this->find( $picture['id'] );
		return $id > 0 && self::was_changed( $id ) && self::wanted( $picture ) !== self::texts( $id );
	}

	/**
	 * The texts of a picture here: alternative text and caption.
	 *
	 * @param int $id The attachment.
	 * @return array{alt: string, caption: string}
	 */
	public static function texts( $id ) {
		return array(
			'alt'     => (string) get_post_meta( $id, '_wp_attachment_image_alt', true ),
			'caption' => (string) get_post_field( 'post_excerpt', $id, 'raw' ),
		);
	}

	/**
	 * Forgets a picture that was taken away.
	 *
	 * @param string $id The picture's id.
	 */
	public function forget( $id ) {
		unset( $this->found[ $id ] );
	}

	/**
	 * Stores the file and makes its sizes.
	 *
	 * @param array                  $picture An entry of the bundle's `media`.
	 * @param Blogpult_Import_Bundle $bundle  The bundle it comes from.
	 * @return int The attachment.
	 * @throws Blogpult_Import_Refusal When WordPress cannot store it.
	 */
	private function create( array $picture, Blogpult_Import_Bundle $bundle ) {
		require_once ABSPATH . 'wp-admin/includes/file.php';
		require_once ABSPATH . 'wp-admin/includes/image.php';
		require_once ABSPATH . 'wp-admin/includes/media.php';
		$path   = $bundle->extract( $picture );
		$file   = array(
			'name'     => basename( $picture['file'] ),
			'type'     => $picture['type'],
			'tmp_name' => $path,
			'error'    => 0,
			'size'     => $picture['bytes'],
		);
		$note   = static function ( $moved, $file, $target ) use ( $picture ) {
			Blogpult_Import_Unfinished::storing( $target, $picture['id'] );
			return $moved;
		};
		add_filter( 'pre_move_uploaded_file', $note, 10, 3 );
		$stored = wp_handle_sideload( $file, array( 'test_form' => false ) );
		remove_filter( 'pre_move_uploaded_file', $note, 10 );
		if ( isset( $stored['error'] ) ) {
			Blogpult_Import_Unfinished::stored();
			wp_delete_file( $path );
			throw new Blogpult_Import_Refusal( esc_html( self::not_stored( $picture, $stored['error'] ) ) );
		}
		$fields = array(
			'post_title'     => wp_slash( Blogpult_Import_Markup::plain( $picture['title'] ) ),
			'post_mime_type' => $stored['type'],
			'post_status'    => 'inherit',
			'guid'           => $stored['url'],
			'meta_input'     => array( self::ID => $picture['id'] ),
		);
		$id     = wp_insert_attachment( Blogpult_Import_Unfinished::begin( $fields ), $stored['file'], 0, true );
		Blogpult_Import_Unfinished::stored();
		if ( is_wp_error( $id ) ) {
			wp_delete_file( $stored['file'] );
			throw new Blogpult_Import_Refusal( esc_html( self::not_stored( $picture, $id->get_error_message() ) ) );
		}
		Blogpult_Import_Unfinished::has_meta( $id );
		wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $stored['file'] ) );
		return $id;
	}

	/**
	 * Writes what is said of a picture, and remembers it as what Blogpult said.
	 *
	 * @param int   $id      The attachment.
	 * @param array $picture An entry of the bundle's `media`.
	 */
	private function describe( $id, array $picture ) {
		if ( '' === $picture['alt'] ) {
			delete_post_meta( $id, '_wp_attachment_image_alt' );
		} else {
			update_post_meta( $id, '_wp_attachment_image_alt', wp_slash( $picture['alt'] ) );
		}
		if ( '' === $picture['credit'] ) {
			delete_post_meta( $id, self::CREDIT );
		} else {
			update_post_meta( $id, self::CREDIT, wp_slash( $picture['credit'] ) );
		}
		wp_update_post(
			array(
				'ID'           => $id,
				'post_excerpt' => wp_slash( $picture['caption'] ),
			)
		);
		update_post_meta( $id, self::STATE, md5( (string) wp_json_encode( self::texts( $id ) ) ) );
	}

	/**
	 * What the bundle says of a picture.
	 *
	 * @param array $picture An entry of the bundle's `media`.
	 * @return array{alt: string, caption: string}
	 */
	private static function wanted( array $picture ) {
		return array(
			'alt'     => $picture['alt'],
			'caption' => $picture['caption'],
		);
	}

	/**
	 * Whether a picture's texts are others than the last import left.
	 *
	 * @param int $id The attachment.
	 * @return bool
	 */
	private static function was_changed( $id ) {
		return md5( (string) wp_json_encode( self::texts( $id ) ) ) !== get_post_meta( $id, self::STATE, true );
	}

	/**
	 * What is said when WordPress does not take a picture.
	 *
	 * @param array  $picture An entry of the bundle's `media`.
	 * @param string $reason  WordPress's own words.
	 * @return string
	 */
	private static function not_stored( array $picture, $reason ) {
		/* translators: 1: name of a file, 2: WordPress's own reason */
		return sprintf( __( 'The picture %1$s could not be stored in the media library: %2$s', 'blogpult-import' ), basename( $picture['file'] ), $reason );
	}
}
