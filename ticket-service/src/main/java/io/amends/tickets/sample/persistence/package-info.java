/** Samples in PostgreSQL. */
@NullMarked
package io.amends.tickets.sample.persistence;

import org.jspecify.annotations.NullMarked;
