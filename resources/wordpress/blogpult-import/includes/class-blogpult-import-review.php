<?php
/**
 * What the page shows.
 *
 * @package Blogpult_Import
 */

defined( 'ABSPATH' ) || exit;

/**
 * Draws the four states of an import: choose, decide, go on, done.
 */
class Blogpult_Import_Review {

	/**
	 * The form that takes a bundle.
	 */
	public static function upload_form() {
		$action = admin_url( 'admin-post.php?action=' . Blogpult_Import_Upload::FORM );
		?>
		<p><?php esc_html_e( 'Choose the bundle that Blogpult made for WordPress (the whole zip file). It is checked first; nothing is imported before you say so.', 'blogpult-import' ); ?></p>
		<form method="post" enctype="multipart/form-data" action="<?php echo esc_url( $action ); ?>" id="blogpult-upload">
			<?php wp_nonce_field( Blogpult_Import_Upload::FORM ); ?>
			<p>
				<label for="blogpult-bundle"><?php esc_html_e( 'Bundle', 'blogpult-import' ); ?></label><br>
				<input type="file" id="blogpult-bundle" name="bundle" accept=".zip,application/zip" required>
			</p>
			<p id="blogpult-progress" role="status"></p>
			<?php submit_button( __( 'Check bundle', 'blogpult-import' ) ); ?>
		</form>
		<?php
	}

	/**
	 * The dry run, with what there is to decide.
	 *
	 * @param Blogpult_Import_Job    $job    The job.
	 * @param Blogpult_Import_Bundle $bundle Its bundle.
	 */
	public static function decisions( Blogpult_Import_Job $job, Blogpult_Import_Bundle $bundle ) {
		$rows  = Blogpult_Import_Plan::of( $bundle );
		$fates = array_count_values( array_column( $rows, 'fate' ) );
		$open  = array_diff( array_keys( $fates ), array( 'same', 'trashed', 'forbidden' ) );
		/* translators: 1: name of a file, 2: name of a blog, 3: number of posts */
		$about = sprintf( __( '%1$s, made for "%2$s". Posts: %3$d. Nothing has been imported yet.', 'blogpult-import' ), $job->state['name'], $bundle->blog_name(), count( $rows ) );
		?>
		<p><?php echo esc_html( $about ); ?></p>
		<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" id="blogpult-decisions">
			<?php wp_nonce_field( Blogpult_Import_Page::START ); ?>
			<input type="hidden" name="action" value="<?php echo esc_attr( Blogpult_Import_Page::START ); ?>">
			<input type="hidden" name="job" value="<?php echo esc_attr( $job->id ); ?>">
			<input type="hidden" name="<?php echo esc_attr( Blogpult_Import_Decisions::PACKED ); ?>" value="">
			<table class="widefat striped">
				<thead>
					<tr>
						<th scope="col"><?php esc_html_e( 'Post', 'blogpult-import' ); ?></th>
						<th scope="col"><?php esc_html_e( 'What will happen', 'blogpult-import' ); ?></th>
						<th scope="col"><?php esc_html_e( 'Author in WordPress', 'blogpult-import' ); ?></th>
					</tr>
				</thead>
				<tbody>
					<?php array_map( array( __CLASS__, 'row' ), $rows, array_fill( 0, count( $rows ), $bundle ) ); ?>
				</tbody>
			</table>
			<?php // The last field: where it does not arrive, others did not either. ?>
			<input type="hidden" name="<?php echo esc_attr( Blogpult_Import_Decisions::WHOLE ); ?>" value="1">
			<?php
			if ( array() === $open ) {
				echo '<p>' . esc_html__( 'There is nothing to do: everything is here already.', 'blogpult-import' ) . '</p>';
			} else {
				submit_button( __( 'Import now', 'blogpult-import' ) );
			}
			?>
		</form>
		<?php
	}

	/**
	 * One post of the dry run.
	 *
	 * @param array                  $row    Post, counterpart, fate and notes.
	 * @param Blogpult_Import_Bundle $bundle The bundle.
	 */
	private static function row( array $row, Blogpult_Import_Bundle $bundle ) {
		$post = $row['post'];
		$id   = $post['id'];
		echo '<tr data-post="' . esc_attr( $id ) . '" data-fate="' . esc_attr( $row['fate'] ) . '"><th scope="row">' . esc_html( self::name_of( $post ) ) . '</th><td>';
		echo '<p>' . esc_html( Blogpult_Import_Plan::words( $row['fate'] ) ) . '</p>';
		if ( array() !== $row['notes'] ) {
			echo '<ul><li>' . implode( '</li><li>', array_map( 'esc_html', $row['notes'] ) ) . '</li></ul>'; // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped one by one.
		}
		if ( 'conflict' === $row['fate'] ) {
			self::conflict( $post, $row['there'], $bundle );
		} elseif ( in_array( $row['fate'], array( 'create', 'update' ), true ) ) {
			echo '<label><input type="checkbox" name="take[' . esc_attr( $id ) . ']" value="import" checked> ' . esc_html__( 'Import this post', 'blogpult-import' ) . '</label>';
		}
		if ( $row['descriptions'] && in_array( $row['fate'], array( 'create', 'update', 'conflict' ), true ) ) {
			echo '<br><label><input type="checkbox" name="descriptions[' . esc_attr( $id ) . ']" value="replace"> ' . esc_html__( 'Replace the changed picture descriptions by those of the bundle', 'blogpult-import' ) . '</label>';
		}
		echo '</td><td>';
		if ( in_array( $row['fate'], array( 'create', 'update', 'conflict' ), true ) ) {
			self::author( $post, $row['there'] );
		}
		echo '</td></tr>';
	}

	/**
	 * What a post is called in a list: its title, else the last part of its address. References in it are
	 * text, so that what looks like one is shown as it was written.
	 *
	 * @param array $post `title` and `slug`.
	 * @return string
	 */
	private static function name_of( array $post ) {
		return Blogpult_Import_Markup::plain( '' === trim( $post['title'] ) ? $post['slug'] : $post['title'] );
	}

	/**
	 * Both versions of a post side by side, and the question which is to stay.
	 *
	 * @param array                  $post   A post of the bundle.
	 * @param WP_Post                $there  The post here.
	 * @param Blogpult_Import_Bundle $bundle The bundle.
	 */
	private static function conflict( array $post, WP_Post $there, Blogpult_Import_Bundle $bundle ) {
		$media  = new Blogpult_Import_Media();
		$text   = Blogpult_Import_Markup::text_of( $post, array( $media, 'find' ) );
		$fields = array(
			array( $there->post_title, Blogpult_Import_Markup::plain( $post['title'] ), __( 'Title', 'blogpult-import' ) ),
			self::readable( $there->post_content, $text['content'], __( 'Text', 'blogpult-import' ) ),
			array( $there->post_excerpt, Blogpult_Import_Markup::plain( $post['excerpt'] ), __( 'Excerpt', 'blogpult-import' ) ),
			array( (string) get_post_meta( $there->ID, 'footnotes', true ), $text['footnotes'], __( 'Footnotes', 'blogpult-import' ) ),
		);
		echo '<details open><summary>' . esc_html__( 'Show the difference', 'blogpult-import' ) . '</summary>';
		foreach ( $fields as list( $here, $wanted, $name ) ) {
			// WordPress draws and escapes the comparison itself.
			$difference = wp_text_diff(
				$here,
				$wanted,
				array(
					'title'       => $name,
					'title_left'  => __( 'In WordPress', 'blogpult-import' ),
					'title_right' => __( 'In the bundle', 'blogpult-import' ),
				)
			);
			echo $difference; // phpcs:ignore WordPress.Security.EscapeOutput -- See above.
		}
		echo '</details><fieldset><legend class="screen-reader-text">' . esc_html( self::name_of( $post ) ) . '</legend>';
		$choices = array(
			'leave'   => __( 'Keep what is in WordPress', 'blogpult-import' ),
			'replace' => __( 'Replace it by the bundle', 'blogpult-import' ),
		);
		foreach ( $choices as $value => $label ) {
			printf(
				'<label><input type="radio" name="take[%1$s]" value="%2$s"%3$s> %4$s</label><br>',
				esc_attr( $post['id'] ),
				esc_attr( $value ),
				checked( 'leave', $value, false ),
				esc_html( $label )
			);
		}
		echo '</fieldset>';
	}

	/**
	 * Two texts to compare, without the remarks that part their blocks, unless they differ in nothing else.
	 *
	 * @param string $here   The text here.
	 * @param string $wanted The text of the bundle.
	 * @param string $name   What they are.
	 * @return string[] The three of them.
	 */
	private static function readable( $here, $wanted, $name ) {
		$bare = preg_replace( '/^<!-- \/?wp:.*? -->\n?/m', '', array( $here, $wanted ) );
		return is_array( $bare ) && $bare[0] !== $bare[1] ? array( $bare[0], $bare[1], $name ) : array( $here, $wanted, $name );
	}

	/**
	 * The choice of a post's author.
	 *
	 * @param array        $post  A post of the bundle.
	 * @param WP_Post|null $there The post here.
	 */
	private static function author( array $post, $there ) {
		$field = 'blogpult-author-' . $post['id'];
		/* translators: %s: names of authors */
		$label = sprintf( __( 'In Blogpult: %s', 'blogpult-import' ), array() === $post['authors'] ? '–' : implode( ', ', $post['authors'] ) );
		echo '<label for="' . esc_attr( $field ) . '">' . esc_html( $label ) . '</label><br>';
		wp_dropdown_users(
			array(
				'name'             => 'author[' . $post['id'] . ']',
				'id'               => $field,
				'capability'       => array( 'edit_posts' ),
				// Also somebody who may not write any more: the form changes nobody by itself.
				'include_selected' => true,
				'selected'         => null === $there ? self::matching_user( $post ) : (int) $there->post_author,
			)
		);
	}

	/**
	 * The user who is called like one of the post's authors, else the current one.
	 *
	 * @param array $post A post of the bundle.
	 * @return int
	 */
	private static function matching_user( array $post ) {
		static $names = null;
		if ( null === $names ) {
			$users = get_users(
				array(
					'capability' => array( 'edit_posts' ),
					'fields'     => array( 'ID', 'display_name' ),
				)
			);
			$names = wp_list_pluck( $users, 'display_name', 'ID' );
		}
		$user = array_intersect( $names, $post['authors'] );
		return array() === $user ? get_current_user_id() : (int) key( $user );
	}

	/**
	 * An import that has begun and is not done: the server's time was up, or it broke off.
	 *
	 * @param Blogpult_Import_Job $job The job.
	 */
	public static function under_way( Blogpult_Import_Job $job ) {
		$done  = count( $job->state['results'] );
		$total = $done + count( $job->state['queue'] );
		/* translators: 1: number of finished posts, 2: number of all posts */
		$how_far = sprintf( __( '%1$d of %2$d posts are done. What is done stays; nothing is imported twice.', 'blogpult-import' ), $done, $total );
		?>
		<p role="status"><?php echo esc_html( $how_far ); ?></p>
		<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" id="blogpult-continue">
			<?php wp_nonce_field( Blogpult_Import_Page::GO_ON ); ?>
			<input type="hidden" name="action" value="<?php echo esc_attr( Blogpult_Import_Page::GO_ON ); ?>">
			<input type="hidden" name="job" value="<?php echo esc_attr( $job->id ); ?>">
			<?php submit_button( __( 'Continue the import', 'blogpult-import' ) ); ?>
		</form>
		<?php
		self::result_list( $job->state['results'] );
	}

	/**
	 * What came of it, with links.
	 *
	 * @param Blogpult_Import_Job $job The job.
	 */
	public static function results( Blogpult_Import_Job $job ) {
		$failed = array_keys( array_column( $job->state['results'], 'fate' ), 'failed', true );
		if ( array() === $job->state['results'] ) {
			Blogpult_Import_Page::notice( 'info', esc_html__( 'You left everything as it is. Nothing was imported.', 'blogpult-import' ) );
		} elseif ( array() === $failed ) {
			Blogpult_Import_Page::notice( 'success', esc_html__( 'The import is done. Look at each draft and publish it there.', 'blogpult-import' ) );
		} else {
			Blogpult_Import_Page::notice( 'error', esc_html__( 'Some posts could not be imported. Nothing of them was kept, everything else is done. Settle what is named below and import the same bundle again.', 'blogpult-import' ) );
		}
		self::result_list( $job->state['results'] );
		echo '<p><a class="button" href="' . esc_url( Blogpult_Import_Page::address() ) . '">' . esc_html__( 'Import another bundle', 'blogpult-import' ) . '</a></p>';
	}

	/**
	 * The posts that are done.
	 *
	 * @param array[] $results Title, slug, fate, id and notes of each.
	 */
	private static function result_list( array $results ) {
		$words = array(
			'created'   => __( 'created as a draft', 'blogpult-import' ),
			'updated'   => __( 'updated', 'blogpult-import' ),
			'same'      => __( 'nothing has changed', 'blogpult-import' ),
			'kept'      => __( 'kept as it is in WordPress', 'blogpult-import' ),
			'trashed'   => __( 'skipped, it lies in the trash', 'blogpult-import' ),
			'forbidden' => __( 'skipped, you may not edit it', 'blogpult-import' ),
			'failed'    => __( 'failed', 'blogpult-import' ),
		);
		echo '<ul class="blogpult-results">';
		foreach ( $results as $result ) {
			echo '<li data-fate="' . esc_attr( $result['fate'] ) . '"><strong>' . esc_html( self::name_of( $result ) ) . '</strong>: ' . esc_html( $words[ $result['fate'] ] );
			if ( $result['id'] > 0 && 'failed' !== $result['fate'] ) {
				printf(
					' · <a href="%1$s">%2$s</a> · <a href="%3$s">%4$s</a>',
					esc_url( (string) get_edit_post_link( $result['id'] ) ),
					esc_html__( 'Edit', 'blogpult-import' ),
					esc_url( (string) get_preview_post_link( $result['id'] ) ),
					esc_html__( 'Preview', 'blogpult-import' )
				);
			}
			foreach ( $result['notes'] as $note ) {
				echo '<br>' . esc_html( $note );
			}
			echo '</li>';
		}
		echo '</ul>';
	}
}
