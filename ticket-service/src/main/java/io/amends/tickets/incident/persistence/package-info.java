/** Recent tickets in PostgreSQL, compared by trigrams. */
@NullMarked
package io.amends.tickets.incident.persistence;

import org.jspecify.annotations.NullMarked;
