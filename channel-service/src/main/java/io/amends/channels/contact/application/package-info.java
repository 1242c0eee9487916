/** Finding or making the contact behind a network's user. */
@NullMarked
package io.amends.channels.contact.application;

import org.jspecify.annotations.NullMarked;
