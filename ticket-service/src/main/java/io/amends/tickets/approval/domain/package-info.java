/** A request to give more than one's mandate allows, and the answer to it. */
@NullMarked
package io.amends.tickets.approval.domain;

import org.jspecify.annotations.NullMarked;
