/** Promises in PostgreSQL. */
@NullMarked
package io.amends.tickets.commitment.persistence;

import org.jspecify.annotations.NullMarked;
