/** One cause, many tickets: what a text is about, and how alike two texts are. */
@NullMarked
package io.amends.tickets.incident.domain;

import org.jspecify.annotations.NullMarked;
