/** Replies on their way out. */
@NullMarked
package io.amends.channels.delivery.domain;

import org.jspecify.annotations.NullMarked;
