/** Tickets over REST. */
@NullMarked
package io.amends.tickets.ticket.web;

import org.jspecify.annotations.NullMarked;
