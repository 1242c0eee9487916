/** The live view over server-sent events. */
@NullMarked
package io.amends.tickets.live.web;

import org.jspecify.annotations.NullMarked;
