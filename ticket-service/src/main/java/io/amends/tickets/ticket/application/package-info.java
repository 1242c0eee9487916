/** What people, events and the clock do with tickets. */
@NullMarked
package io.amends.tickets.ticket.application;

import org.jspecify.annotations.NullMarked;
