# Arabic: the sentences of the pages that need no script.
# Not yet read by a native reviewer.

## Where a screen needs scripts and there are none

plain-no-scripts = تحتاج هذه الصفحة إلى JavaScript، وهو معطَّل هنا.
plain-no-scripts-dossier = المستند الجامع لملف، دون JavaScript
plain-no-scripts-command = سطر الأوامر «hrdd» يفعل كل ما تفعله هذه الصفحة.

## The dossier of a case

plain-dossier = المستند الجامع لملف
plain-dossier-about = كل ما سُجّل عن ملف في صفحة واحدة، بقدر ما يحق لك أن تراه: للقراءة أو الطباعة أو الحفظ. ويُسجَّل أنك حصلت عليه.
plain-dossier-case = مرجع الملف
plain-dossier-language = لغة المستند
plain-dossier-position = حتى أي موضع في السجل
plain-dossier-position-about = اتركه فارغًا لترى الملف كما هو الآن.
plain-dossier-reason = سبب قراءتك له
plain-dossier-reason-about = يلزم حيث قد يكون فيه ما هو سري للغاية. وهو يُسجَّل.
plain-dossier-who = من يقرأ
plain-dossier-token-about = بدلًا من المرجع وكلمة السر. وإن أُعطي الكل فالعبرة بالرمز.
plain-dossier-show = عرض المستند
plain-dossier-keep = حفظه في ملف على الجهاز
plain-dossier-nothing-stays = لا تبقى داخلًا بهذا: لا تبدأ جلسة ولا تُحفظ بيانات في المتصفح. ومن يقرأ مستندًا آخر يُعرّف بنفسه من جديد.

## What was wrong

plain-own-page = لا يُقبل نموذج إلا من صفحة هذا السجل نفسه. وهذه هي: املأها وأرسلها من هنا.
plain-later = { $seconds ->
    [zero] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة الآن.
    [one] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد ثانية واحدة.
    [two] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد ثانيتين.
    [few] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد { $seconds } ثوانٍ.
    [many] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد { $seconds } ثانية.
   *[other] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد { $seconds } ثانية.
}
plain-later-minutes = { $minutes ->
    [zero] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة الآن.
    [one] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد دقيقة واحدة.
    [two] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد دقيقتين.
    [few] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد { $minutes } دقائق.
    [many] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد { $minutes } دقيقة.
   *[other] كثرت المحاولات من هنا في وقت قصير. أعد المحاولة بعد { $minutes } دقيقة.
}
plain-busy = كثرت الطلبات في الوقت نفسه. أعد المحاولة بعد لحظة.
plain-case-missing = اذكر الملف بمرجعه.
plain-case-not-there = لا يوجد ملف { $case } أو لا يُعرض عليك. تحقق من المرجع.
plain-position-no-number = الموضع عدد صحيح، مثل 1234.
plain-position-beyond = لم يصل السجل إلى هذا الموضع بعد. اذكر موضعًا قبله أو اتركه فارغًا.
plain-reason-missing = قد يكون فيه ما هو سري للغاية. اذكر سبب قراءتك له، وهو يُسجَّل.
plain-nobody = أعطِ مرجعك وكلمة السر، أو رمز دخول.
plain-not-let-in = المرجع وكلمة السر لا يتفقان، أو لا يوجد حساب مفتوح كهذا.
plain-token-unknown = رمز الدخول هذا غير معتمد، أو لم يعد معتمدًا.
plain-no-role = ليس لك هذا الدور اليوم. اطلب من مسؤول السجلات أن يمنحه.
plain-choose-role = لك أكثر من دور. اختر واحدًا وأعطِ كلمة السر مرة أخرى.
plain-emergency = اذكر الغرض من استعمال حساب الطوارئ، وهو يُسجَّل، وأعطِ كلمة السر مرة أخرى.
