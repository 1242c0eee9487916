/** Requests for replies in, what became of them out. */
@NullMarked
package io.amends.channels.delivery.messaging;

import org.jspecify.annotations.NullMarked;
