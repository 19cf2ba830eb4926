import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const de: Translation<typeof french> = {
  sentences: {
    'Cité de l’emploi : une réponse est attendue de vous. Ouvrez :':
      'Cité de l’emploi: Ihre Antwort wird erwartet. Öffnen Sie:',
    'Cité de l’emploi : donnez de vos nouvelles. Répondez ici :':
      'Cité de l’emploi: Wie geht es voran? Antworten Sie hier:',
    'Cité de l’emploi : rappel, un rendez-vous est prévu demain. Voir :':
      'Cité de l’emploi: Erinnerung, morgen ist ein Termin vorgesehen. Siehe:',
    'Ne plus recevoir ces messages par e-mail, sans vous connecter :':
      'Diese Nachrichten nicht mehr per E-Mail erhalten, ohne Anmeldung:',
    'Un rendez-vous est prévu demain': 'Morgen ist ein Termin vorgesehen',
    'Une étape de votre parcours est prévue {{day}}.': 'Ein Schritt Ihres Weges ist für {{day}} vorgesehen.',
    'Le détail est dans votre espace. Si vous ne pouvez pas venir, prévenez votre conseiller·ère :':
      'Die Einzelheiten stehen in Ihrem Bereich. Wenn Sie nicht kommen können, sagen Sie Ihrer Beraterin oder Ihrem Berater Bescheid:',
    'Un message de la Cité de l’emploi': 'Eine Nachricht der Cité de l’emploi',
    'Ouvrir le message': 'Nachricht öffnen',
    'Pour savoir de quoi il s’agit, appelez votre conseiller·ère.':
      'Um zu erfahren, worum es geht, rufen Sie Ihre Beraterin oder Ihren Berater an.',
    'Un lien reçu par SMS sert pendant 30 jours. Entrez dans votre espace, ou appelez votre conseiller·ère.':
      'Ein Link per SMS gilt 30 Tage. Gehen Sie in Ihren Bereich oder rufen Sie Ihre Beraterin oder Ihren Berater an.',
    'Ne plus recevoir de SMS': 'Keine SMS mehr erhalten',
    'Ne plus recevoir de SMS ?': 'Keine SMS mehr erhalten?',
    'Ne plus recevoir d’e-mails ?': 'Keine E-Mails mehr erhalten?',
    'La Cité ne vous écrira plus par SMS. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'Die Cité schreibt Ihnen nicht mehr per SMS. Sie können das in Ihrem Bereich ändern oder es Ihrer Beraterin oder Ihrem Berater sagen.',
    'La Cité ne vous écrira plus par e-mail, sauf pour le lien de connexion que vous demandez et avant d’effacer vos données. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'Die Cité schreibt Ihnen nicht mehr per E-Mail, außer für den Anmeldelink, den Sie verlangen, und bevor sie Ihre Daten löscht. Sie können das in Ihrem Bereich ändern oder es Ihrer Beraterin oder Ihrem Berater sagen.',
    'Arrêter les SMS': 'SMS beenden',
    'Arrêter les e-mails': 'E-Mails beenden',
    'Plus aucun SMS ne vous sera envoyé.': 'Es wird Ihnen keine SMS mehr geschickt.',
    'Plus aucun e-mail ne vous sera envoyé, sauf le lien de connexion que vous demandez et l’avis avant effacement.':
      'Es wird Ihnen keine E-Mail mehr geschickt, außer dem Anmeldelink, den Sie verlangen, und der Nachricht vor der Löschung.',
    'Choisir autrement': 'Anders wählen',
    'Comment nous vous écrivons': 'Wie wir Ihnen schreiben',
    'Par e-mail, par SMS, les deux ou aucun : c’est vous qui choisissez, et vous pouvez changer à tout moment.':
      'Per E-Mail, per SMS, beides oder nichts davon: Sie wählen und können es jederzeit ändern.',
    'Comment voulez-vous que nous vous écrivions ?': 'Wie sollen wir Ihnen schreiben?',
    'Le lien de connexion que vous demandez et l’avis avant effacement de vos données arrivent toujours par e-mail.':
      'Der Anmeldelink, den Sie verlangen, und die Nachricht vor der Löschung Ihrer Daten kommen immer per E-Mail.',
    'De courts messages avec un lien. Ni votre nom, ni celui d’un employeur n’y sont écrits.':
      'Kurze Nachrichten mit einem Link. Weder Ihr Name noch der eines Arbeitgebers steht darin.',
    'Pour recevoir des SMS, donnez d’abord votre numéro de téléphone.':
      'Um SMS zu erhalten, geben Sie zuerst Ihre Telefonnummer an.',
    'Donner mon numéro': 'Meine Nummer angeben',
    'La Cité n’envoie pas encore de SMS. Votre choix est gardé pour le jour où elle le fera.':
      'Die Cité verschickt noch keine SMS. Ihre Wahl wird aufgehoben, bis sie es tut.',
    'Garder ce choix': 'Diese Wahl speichern',
    'Votre choix est gardé': 'Ihre Wahl ist gespeichert',
    'Choisir comment on m’écrit': 'Wählen, wie man mir schreibt',
    'Pour vous écrire comme vous le voulez, et pas autrement.':
      'Um Ihnen so zu schreiben, wie Sie es wollen, und nicht anders.',
    'Changer mon choix': 'Meine Wahl ändern',
    'oui, depuis le {{day}}': 'ja, seit dem {{day}}',
    'non, depuis le {{day}}': 'nein, seit dem {{day}}',
    'oui, sans choix de votre part': 'ja, ohne Ihre Wahl',
    'non, sans choix de votre part': 'nein, ohne Ihre Wahl',
    'noté par votre conseiller·ère': 'notiert von Ihrer Beraterin oder Ihrem Berater',
    'par le lien d’un message': 'über den Link einer Nachricht',
    'en répondant STOP à un SMS': 'durch die Antwort STOP auf eine SMS',
    'SMS refusé par l’opérateur': 'SMS vom Betreiber abgelehnt',
    'Messages par e-mail ou par SMS : oui': 'Nachrichten per E-Mail oder SMS: ja',
    'Messages par e-mail ou par SMS : non': 'Nachrichten per E-Mail oder SMS: nein',
    'Un court message avec un lien (SMS)': 'Eine kurze Nachricht mit einem Link (SMS)',
    'pour vous envoyer un SMS': 'um Ihnen eine SMS zu schicken',
  },
  counted: {},
}
