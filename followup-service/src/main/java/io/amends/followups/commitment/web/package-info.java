/** Lets people say that they kept a promise. */
@NullMarked
package io.amends.followups.commitment.web;

import org.jspecify.annotations.NullMarked;
