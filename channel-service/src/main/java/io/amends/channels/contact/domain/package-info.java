/** The people who write to us. */
@NullMarked
package io.amends.channels.contact.domain;

import org.jspecify.annotations.NullMarked;
