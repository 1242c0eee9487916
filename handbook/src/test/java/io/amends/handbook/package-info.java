/** What is written about the house must be true: pages made from the code, and checks of those written by hand. */
@NullMarked
package io.amends.handbook;

import org.jspecify.annotations.NullMarked;
