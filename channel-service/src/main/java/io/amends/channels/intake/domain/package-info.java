/** What a network told us, in words of our own. */
@NullMarked
package io.amends.channels.intake.domain;

import org.jspecify.annotations.NullMarked;
