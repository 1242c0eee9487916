/** Executors in PostgreSQL. */
@NullMarked
package io.amends.tickets.executor.persistence;

import org.jspecify.annotations.NullMarked;
