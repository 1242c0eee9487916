/** Promises to customers, in the words of whoever made them (B6). */
@NullMarked
package io.amends.tickets.commitment.domain;

import org.jspecify.annotations.NullMarked;
