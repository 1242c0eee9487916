/** Where the live view hears of events. */
@NullMarked
package io.amends.tickets.live.messaging;

import org.jspecify.annotations.NullMarked;
