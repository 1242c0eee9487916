/** What all REST interfaces share: cursors, strict JSON. */
@NullMarked
package io.amends.foundation.web;

import org.jspecify.annotations.NullMarked;
