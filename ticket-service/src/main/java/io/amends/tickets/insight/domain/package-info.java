/** How much the people at work can decide themselves, and what another mandate would change. */
@NullMarked
package io.amends.tickets.insight.domain;

import org.jspecify.annotations.NullMarked;
