/** What a community manager has promised, by when. */
@NullMarked
package io.amends.tickets.commitment.web;

import org.jspecify.annotations.NullMarked;
