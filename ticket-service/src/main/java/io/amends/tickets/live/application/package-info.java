/** What happens to tickets, told to whoever is watching. */
@NullMarked
package io.amends.tickets.live.application;

import org.jspecify.annotations.NullMarked;
