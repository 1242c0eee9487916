/** A complaint from the first message to the satisfied customer: stages, sponsor, verdict. */
@NullMarked
package io.amends.tickets.ticket.domain;

import org.jspecify.annotations.NullMarked;
