/** Replies in PostgreSQL. */
@NullMarked
package io.amends.channels.delivery.persistence;

import org.jspecify.annotations.NullMarked;
