/** Where likeness hears of tickets. */
@NullMarked
package io.amends.tickets.incident.messaging;

import org.jspecify.annotations.NullMarked;
