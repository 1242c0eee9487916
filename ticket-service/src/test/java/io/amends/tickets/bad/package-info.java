/** Breaks the rules of the architecture on purpose, so that each is known to find what it is there for. */
@NullMarked
package io.amends.tickets.bad;

import org.jspecify.annotations.NullMarked;
