/** Tickets told to, and fed by, the other services. */
@NullMarked
package io.amends.tickets.ticket.messaging;

import org.jspecify.annotations.NullMarked;
