/** Sending replies, once, after their undo window. */
@NullMarked
package io.amends.channels.delivery.application;

import org.jspecify.annotations.NullMarked;
