/** Signed calls to the systems that carry remedies out and answer look-ups. */
@NullMarked
package io.amends.tickets.executor.gateway;

import org.jspecify.annotations.NullMarked;
