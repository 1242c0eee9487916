/** The whole house on real components, told by house rule. */
@NullMarked
package io.amends.journeys.story;

import org.jspecify.annotations.NullMarked;
