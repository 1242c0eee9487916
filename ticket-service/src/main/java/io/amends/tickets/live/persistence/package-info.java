/** What a watcher missed, from the outbox. */
@NullMarked
package io.amends.tickets.live.persistence;

import org.jspecify.annotations.NullMarked;
