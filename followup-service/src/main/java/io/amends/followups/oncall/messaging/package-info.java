/** What the house hears of the rota. */
@NullMarked
package io.amends.followups.oncall.messaging;

import org.jspecify.annotations.NullMarked;
