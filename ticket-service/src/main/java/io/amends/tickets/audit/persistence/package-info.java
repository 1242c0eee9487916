/** The audit of reads in PostgreSQL, append-only. */
@NullMarked
package io.amends.tickets.audit.persistence;

import org.jspecify.annotations.NullMarked;
