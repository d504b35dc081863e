import { split } from './split.js';

/** First names as they are common in German-speaking and English-speaking countries; others count by their shape. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  split(`
  Achim Adam Adrian Agnes Ahmed Aisha Alan Albert Alex Alexander Alexandra Ali Alice Alina Amelie Amina
  Amir Amy Ana Andrea Andreas Andrew Angela Angelika Anja Anke Anna Anne Annegret Anneliese Annette Anton
  Antonia Antonio Armin Arne Arthur Astrid August Axel Aylin Ayşe Ayse Barbara Bastian Beate Ben Benedikt
  Benjamin Bernd Bernhard Bettina Bianca Birgit Björn Bruno Burak Can Carina Carl Carla Carlos Carmen
  Carolin Caroline Carsten Catherine Cem Charlotte Chris Christa Christian Christiane Christina Christine
  Christoph Christopher Clara Claudia Claus Clemens Cornelia Dagmar Daniel Daniela Dariusz David Deniz
  Dennis Derya Detlef Diana Dieter Dietmar Dilara Dirk Dominik Dora Doreen Doris Dorothea Eckhard Edith
  Edward Elena Elif Elisabeth Elizabeth Elke Ella Elsa Emil Emily Emine Emma Enrico Erich Erik Erika Erwin
  Esther Eugen Eva Evelyn Fabian Fatima Fatma Felix Ferdinand Finn Florian Frances Frank Franz Franziska
  Frederik Friederike Friedrich Fritz Gabi Gabriele Georg George Gerald Gerd Gerhard Gertrud Gisela Grace
  Gregor Greta Gudrun Günter Günther Gustav Hakan Hanna Hannah Hannes Hans Harald Hasan Hauke Hedwig Heike Heiko
  Heiner Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henning Henrik Herbert Hermann Holger
  Horst Hubert Hugo Ibrahim Ida Ilka Ilse Ina Ines Inge Ingo Ingrid Irene Iris Irina Isabel Isabella Ivan
  Jack Jacob Jakob James Jan Jana Jane Janina Jannik Jasmin Jennifer Jens Jessica Joachim Joanna Jochen
  Johann Johanna Johannes John Jonas Jonathan Jörg Jörn Josef Joseph Julia Julian Jürgen Jutta Kai Karen
  Karim Karin Karina Karl Karla Karolin Karsten Kaspar Kate Katharina Kathrin Katja Katrin Kemal Kerstin
  Kevin Kilian Kim Kirsten Klaus Konrad Konstantin Kristin Kristina Kurt Lara Lars Laura Lea Lena Leo Leon
  Leonie Levent Lia Lina Linda Lisa Lothar Louis Luca Lucas Lucia Lucy Ludwig Luis Luisa Lukas Lydia Mads
  Magdalena Maike Maja Malte Manfred Manuel Manuela Marc Marcel Marco Marcus Margarete Margot Margret Maria
  Marianne Marie Marina Mario Marion Mark Marko Markus Marlene Marlies Marta Martha Martin Martina Mary
  Mathias Mathilda Matthias Max Maximilian Mehmet Meike Melanie Merle Mia Michael Michaela Miguel Mike Mila
  Miriam Mohamed Mohammed Monika Moritz Murat Mustafa Nadine Nadja Nancy Natalie Natascha Nick Nico Nicole
  Niklas Nils Nina Noah Nora Norbert Nuri Oliver Olga Ole Olivia Oskar Otto Pascal Patricia Patrick Paul
  Paula Pedro Peter Petra Philip Philipp Pia Rahel Rainer Ralf Ralph Ramona Raphael Rebecca Regina Reiner
  Reinhard Renate Rene René Richard Rita Robert Robin Roland Rolf Roman Ronja Rosa Rosemarie Rudi Rudolf
  Ruth Sabine Sabrina Sam Samir Samuel Sandra Sara Sarah Sascha Sebastian Selin Selma Sibylle Sigrid Silke
  Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Stephan Stephanie Susan Susanne
  Sven Svenja Swen Sylvia Tanja Tatjana Theo Theresa Thomas Thorsten Till Tim Timo Tina Tobias Tom Toni
  Torben Torsten Udo Ulf Uli Ulrich Ulrike Ulla Ursula Uta Ute Uwe Valentin Vanessa Vera Verena Veronika
  Victor Victoria Viktor Viktoria Vincent Volker Walter Waltraud Werner Wiebke Wilhelm William Willi Winfried
  Wolfgang Wolfram Xaver Yannick Yasmin Yusuf Yvonne Zeynep`),
);
