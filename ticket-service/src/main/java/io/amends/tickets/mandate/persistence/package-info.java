/** Mandates in PostgreSQL. */
@NullMarked
package io.amends.tickets.mandate.persistence;

import org.jspecify.annotations.NullMarked;
