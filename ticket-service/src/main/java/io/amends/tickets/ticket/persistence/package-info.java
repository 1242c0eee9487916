/** Tickets in PostgreSQL. */
@NullMarked
package io.amends.tickets.ticket.persistence;

import org.jspecify.annotations.NullMarked;
