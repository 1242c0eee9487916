/** Settings, and the policies that are made from them. */
@NullMarked
package io.amends.followups.config;

import org.jspecify.annotations.NullMarked;
