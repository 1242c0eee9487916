/** What all REST interfaces share: strict JSON, cursors, ETags and If-Match, limits. */
@NullMarked
package io.amends.foundation.web;

import org.jspecify.annotations.NullMarked;
