/** Which decisions are looked at afterwards, and what is learned from it. */
@NullMarked
package io.amends.tickets.sample.domain;

import org.jspecify.annotations.NullMarked;
