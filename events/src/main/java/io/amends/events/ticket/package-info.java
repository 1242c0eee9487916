/** Facts that ticket-service owns; the key is the ticket. */
@NullMarked
package io.amends.events.ticket;

import org.jspecify.annotations.NullMarked;
