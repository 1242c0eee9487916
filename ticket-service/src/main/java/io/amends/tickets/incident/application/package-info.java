/** Finding the tickets that are like this one. */
@NullMarked
package io.amends.tickets.incident.application;

import org.jspecify.annotations.NullMarked;
